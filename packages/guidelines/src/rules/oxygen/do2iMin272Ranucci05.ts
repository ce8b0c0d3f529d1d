import { OXYGEN_CONSTANTS, deliveryIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const do2iMin272Ranucci05 = rule({
  id: "cpb.oxygen.do2iMin272.ranucci05",
  kind: "evidence",
  status: "read",
  title: {
    en: "Oxygen delivery index never below 272 mL/min/m²",
    es: "Índice de aporte de oxígeno nunca inferior a 272 mL/min/m²",
  },
  rationale: {
    en: "Below it, kidney injury after bypass was seen more often.",
    es: "Por debajo se vio más daño renal tras la circulación extracorpórea.",
  },
  cannotTell: {
    en: "A cohort, of which the cut was found in the same patients. Near the limit the constants of the formula decide, and nothing is said of how the organs share the oxygen. It speaks only while the aorta is clamped and from 35 °C on, both ours: in partial bypass the heart adds an output that is seldom known.",
    es: "Una cohorte, cuyo corte se halló en los mismos pacientes. Cerca del límite deciden las constantes de la fórmula, y nada dice de cómo se reparten el oxígeno los órganos. Solo habla con la aorta pinzada y desde 35 °C, ambas elecciones nuestras: en circulación extracorpórea parcial el corazón añade un gasto que rara vez se conoce.",
  },
  citation: {
    source: "RAN05",
    locator: "abstract, results",
    found: "1048 coronary operations; lowest DO2i of 272 mL/min/m² best predicts renal failure",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: atLeast(signal("patient.temperature.nasopharyngeal"), 35),
  },
  constants: OXYGEN_CONSTANTS,
  requires: atLeast(deliveryIndex, 272, 5),
  hold_s: 60,
  severity: "info",
  conflictsWith: [
    "cpb.oxygen.do2iMin280.eacts24",
    "cpb.oxygen.do2iMin280.gift18",
    "cpb.oxygen.do2iAbove300.mukaida21",
    "cpb.oxygen.do2iMin262.desomer11",
  ],
});
