import { presence } from "../../rule/presence.ts";

export const arterialLineFilterAmsect17 = presence({
  id: "cpb.circuit.arterialLineFilterAmsect17",
  status: "secondary",
  title: { en: "Arterial line filter in the circuit", es: "Filtro de línea arterial en el circuito" },
  rationale: {
    en: "The filter is the last barrier before the aorta.",
    es: "El filtro es la última barrera antes de la aorta.",
  },
  cannotTell: {
    en: "European guidance only lets it be considered: see the rules in conflict. The number is that of 2017; the update of 2023 was not read.",
    es: "La guía europea solo permite valorarlo: vea las reglas en conflicto. El número es el de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "item 6.5, numbering of 2017",
    quotedIn: "PER141 §2.11",
    found: 'quoted as arterial line filter in the circuit; "shall"',
  },
  grade: { scheme: "AmSECT", wording: "shall" },
  facts: ["equipment.arterialLineFilter"],
  applies: { phases: ["bypass"] },
  conflictsWith: ["cpb.circuit.arterialLineFilterEacts24", "cpb.circuit.arterialLineFilterShann06"],
});
