import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const sweepForFieldCo2Eacts24 = presence({
  id: "cpb.priming.sweepForFieldCo2Eacts24",
  status: "secondary",
  title: { en: "Sweep gas adjusted for CO2 over the field", es: "Gas de barrido ajustado al CO2 del campo" },
  rationale: {
    en: "Suction brings the field's CO2 into the blood, and the oxygenator must take it out.",
    es: "La aspiración lleva el CO2 del campo a la sangre, y el oxigenador debe retirarlo.",
  },
  cannotTell: {
    en: "Whether the pCO2 then was right is not judged here.",
    es: "Aquí no se juzga si después el pCO2 fue correcto.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.4",
    quotedIn: "PER141 §2.17",
    found: "quoted as sweep gas adjusted when CO2 flows over the field; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["treatment.sweepAdjustedForFieldCo2"],
  applies: { phases: ["bypass"], where: fact("treatment.fieldCo2") },
});
