import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const ventOneWayValveAmsect17 = presence({
  id: "cpb.circuit.ventOneWayValveAmsect17",
  status: "secondary",
  title: { en: "One-way valve in the vent line", es: "Válvula unidireccional en la línea de descarga" },
  rationale: {
    en: "A vent pump that turns the wrong way blows air into the heart; the valve closes against it.",
    es: "Una bomba de descarga que gira al revés insufla aire en el corazón; la válvula lo impide.",
  },
  cannotTell: {
    en: "It does not tell that the valve was tested in fluid. The number is that of 2017; the update of 2023 was not read.",
    es: "No dice que la válvula se probara con líquido. El número es el de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "item 6.6, numbering of 2017",
    quotedIn: "PER141 §2.12",
    found: 'quoted as one-way valve in the vent line; "shall"',
  },
  grade: { scheme: "AmSECT", wording: "shall" },
  facts: ["equipment.ventOneWayValve"],
  applies: { phases: ["bypass"], where: fact("equipment.ventLine") },
});
