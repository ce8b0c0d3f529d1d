import { presence } from "../../rule/presence.ts";

export const totmTubingEacts24 = presence({
  id: "cpb.circuit.totmTubingEacts24",
  status: "secondary",
  title: { en: "Tubing with TOTM in place of DEHP", es: "Tubos con TOTM en lugar de DEHP" },
  rationale: {
    en: "DEHP leaves the tubing with the blood's fat and may disturb hormones.",
    es: "El DEHP pasa del tubo a la grasa de la sangre y puede alterar hormonas.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.10",
    found: "quoted as TOTM in place of DEHP as plasticizer; class IIa, level C",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "C" },
  facts: ["equipment.totmTubing"],
  applies: { phases: ["bypass"] },
});
