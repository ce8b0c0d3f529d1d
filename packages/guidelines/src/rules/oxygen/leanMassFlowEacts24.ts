import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const leanMassFlowEacts24 = rule({
  id: "cpb.oxygen.leanMassFlow.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Lean body mass as the lower limit of flow in obesity",
    es: "Masa magra como límite inferior de flujo en la obesidad",
  },
  rationale: {
    en: "Fat takes little oxygen; flow by the whole surface may be more than is needed.",
    es: "La grasa consume poco oxígeno; el flujo por toda la superficie puede sobrar.",
  },
  cannotTell: {
    en: "It rests on what a person stated, not on a measurement.",
    es: "Se basa en lo que alguien declaró, no en una medida.",
  },
  citation: {
    source: "EACTS24",
    locator: "§7, flow",
    found:
      "lean body mass may set the lower limit, class IIb, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "B" },
  applies: { settings: ["cpb"], population: "adult", where: fact("patient.obesity") },
  requires: fact("treatment.flowByLeanMass"),
});
