import { OXYGEN_CONSTANTS, deliveryIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const do2iMin280Eacts24 = rule({
  id: "cpb.oxygen.do2iMin280.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Oxygen delivery index of 280 mL/min/m² or more",
    es: "Índice de aporte de oxígeno de 280 mL/min/m² o más",
  },
  rationale: {
    en: "Less delivery went with the mildest stage of kidney injury after bypass.",
    es: "Un aporte menor se asoció al grado más leve de daño renal tras la circulación extracorpórea.",
  },
  cannotTell: {
    en: "Near the limit the constants of the formula decide, and nothing is said of how the organs share the oxygen. It speaks only while the aorta is clamped and from 35 °C on, both ours: in partial bypass the heart adds an output that is seldom known.",
    es: "Cerca del límite deciden las constantes de la fórmula, y nada dice de cómo se reparten el oxígeno los órganos. Solo habla con la aorta pinzada y desde 35 °C, ambas elecciones nuestras: en circulación extracorpórea parcial el corazón añade un gasto que rara vez se conoce.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on minimum oxygen delivery; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "DO2i of at least 280 mL/min/m² against stage 1 kidney injury, class I, level A; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "A" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: atLeast(signal("patient.temperature.nasopharyngeal"), 35),
  },
  constants: OXYGEN_CONSTANTS,
  requires: atLeast(deliveryIndex, 280, 5),
  hold_s: 150,
  conflictsWith: [
    "cpb.oxygen.do2iAbove300.mukaida21",
    "cpb.oxygen.do2iMin272.ranucci05",
    "cpb.oxygen.do2iMin262.desomer11",
  ],
});
