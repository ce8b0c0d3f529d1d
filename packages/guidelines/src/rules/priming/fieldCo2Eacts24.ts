import { any, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const fieldCo2Eacts24 = rule({
  id: "cpb.priming.fieldCo2Eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "CO2 over the field used or considered", es: "CO2 sobre el campo usado o valorado" },
  rationale: {
    en: "Gas that is caught in an open heart dissolves sooner if it is CO2.",
    es: "El gas atrapado en un corazón abierto se disuelve antes si es CO2.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement. The source leaves the choice open.",
    es: "Se basa en lo que alguien indicó, no en una medida. La fuente deja la elección abierta.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.4",
    quotedIn: "PER141 §2.17",
    found: "quoted as CO2 over the operative field may be considered; class IIb, level B",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "B" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: any(fact("treatment.fieldCo2"), fact("treatment.fieldCo2Considered")),
});
