import { systemicFlowIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowIndexNormothermiaSarkar17 = rule({
  id: "cpb.oxygen.flowIndexNormothermia.sarkar17",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Flow index of 2.2 to 2.4 L/min/m² at 37 °C",
    es: "Índice de flujo de 2,2 a 2,4 L/min/m² a 37 °C",
  },
  rationale: {
    en: "The classic range for an adult of normal metabolism.",
    es: "El intervalo clásico para un adulto de metabolismo normal.",
  },
  cannotTell: {
    en: "Anemia or a need for more oxygen may call for more flow, and be right; 36 °C and above is taken as 37, which is ours.",
    es: "La anemia o una mayor necesidad de oxígeno pueden pedir más flujo, con razón; desde 36 °C se toma como 37, elección nuestra.",
  },
  citation: {
    source: "SARKAR17",
    locator: "text on pump flow; the page was not seen",
    quotedIn: "PER141 §2.17",
    found: "2.2 to 2.4 L/min/m² at 37 °C, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: within(signal("patient.temperature.nasopharyngeal"), 36, 37),
  },
  requires: within(systemicFlowIndex, 2.2, 2.4, 0.05),
  hold_s: 180,
  conflictsWith: ["cpb.oxygen.flowIndexNormothermia.eacts24"],
});
