import { OXYGEN_CONSTANTS, deliveryIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const normothermiaDeliveryEacts24 = rule({
  id: "cpb.temperature.normothermiaDelivery.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Normothermic bypass with enough oxygen delivery",
    es: "Circulación normotérmica con aporte de oxígeno suficiente",
  },
  rationale: {
    en: "Warm bypass is acceptable as long as oxygen delivery keeps up with what a warm body takes.",
    es: "La circulación extracorpórea normotérmica es aceptable mientras el aporte de oxígeno cubra lo que gasta un cuerpo templado.",
  },
  cannotTell: {
    en: "Enough is judged by 280 mL/min/m² of the same guideline, not by this patient's own need; normothermic is 35 °C or more, as that guideline takes it.",
    es: "Lo suficiente se juzga por 280 mL/min/m² de la misma guía, no por la necesidad de este paciente; normotermia es 35 °C o más, como la entiende esa guía.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on normothermic bypass; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "normothermic bypass if enough delivery can be kept, class IIa, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: atLeast(signal("patient.temperature.nasopharyngeal"), 35),
  },
  constants: OXYGEN_CONSTANTS,
  requires: atLeast(deliveryIndex, 280, 5),
  hold_s: 120,
});
