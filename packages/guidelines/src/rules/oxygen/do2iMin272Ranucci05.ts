import { OXYGEN_CONSTANTS, deliveryIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const do2iMin272Ranucci05 = rule({
  id: "cpb.oxygen.do2iMin272.ranucci05",
  kind: "evidence",
  status: "secondary",
  title: {
    en: "Oxygen delivery index never below 272 mL/min/m²",
    es: "Índice de aporte de oxígeno nunca inferior a 272 mL/min/m²",
  },
  rationale: {
    en: "Below it, kidney injury after bypass was seen more often.",
    es: "Por debajo se vio más daño renal tras la circulación extracorpórea.",
  },
  cannotTell: {
    en: "A cohort, of which the cut was found in the same patients. Near the limit the constants of the formula decide; it says nothing of how the organs share the oxygen. In partial bypass it is judged only with the heart's own output known.",
    es: "Una cohorte, cuyo corte se halló en los mismos pacientes. Cerca del límite deciden las constantes de la fórmula; nada dice de cómo se reparten el oxígeno los órganos. En circulación parcial solo se juzga si se conoce el gasto del corazón.",
  },
  citation: {
    source: "RAN05",
    locator: "lowest DO2i (reading notes §2a, row cpb.do2i.nadir272)",
    found: "lowest DO2i of 272 mL/min/m², as quoted",
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
  conflictsWith: [
    "cpb.oxygen.do2iMin280.eacts24",
    "cpb.oxygen.do2iAbove300.mukaida21",
    "cpb.oxygen.do2iMin262.desomer11",
  ],
});
