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
    en: "Below it, kidney injury after bypass was seen more often.",
    es: "Por debajo se vio más daño renal tras la circulación extracorpórea.",
  },
  cannotTell: {
    en: "Near the limit the constants of the formula decide; it says nothing of how the organs share the oxygen. In partial bypass it is judged only with the heart's own output known.",
    es: "Cerca del límite deciden las constantes de la fórmula; nada dice de cómo se reparten el oxígeno los órganos. En circulación parcial solo se juzga si se conoce el gasto del corazón.",
  },
  citation: {
    source: "EACTS24",
    locator: "§7, goal-directed perfusion",
    found: "DO2i of at least 280 mL/min/m², class I, level A; as quoted, the table itself was not opened",
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
