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
    es: "La circulación normotérmica es aceptable mientras el aporte de oxígeno cubra lo que gasta un cuerpo templado.",
  },
  cannotTell: {
    en: "Enough is judged by 280 mL/min/m² alone, not by this patient's own need.",
    es: "Lo suficiente se juzga solo por 280 mL/min/m², no por la necesidad de este paciente.",
  },
  citation: {
    source: "EACTS24",
    locator: "§7, temperature management",
    found:
      "normothermic bypass is acceptable if oxygen delivery is adequate, class IIa, level B; as quoted, the table itself was not opened",
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
