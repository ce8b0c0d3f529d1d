import { OXYGEN_CONSTANTS, deliveryIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { above, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const do2iAbove300Mukaida21 = rule({
  id: "cpb.oxygen.do2iAbove300.mukaida21",
  kind: "evidence",
  status: "read",
  title: {
    en: "Oxygen delivery index above 300 mL/min/m²",
    es: "Índice de aporte de oxígeno por encima de 300 mL/min/m²",
  },
  rationale: {
    en: "In a trial, patients kept above 300 had kidney injury half as often.",
    es: "En un ensayo, los pacientes por encima de 300 tuvieron daño renal la mitad de veces.",
  },
  cannotTell: {
    en: "One trial of 300 patients; near the limit the constants of the formula decide; it says nothing of how the organs share the oxygen. In partial bypass it is judged only with the heart's own output known.",
    es: "Un ensayo de 300 pacientes; cerca del límite deciden las constantes de la fórmula; nada dice de cómo se reparten el oxígeno los órganos. En circulación parcial solo se juzga si se conoce el gasto del corazón.",
  },
  citation: {
    source: "MUK21",
    locator: "trial result (reading notes §1)",
    found: "above 300 mL/min/m²: kidney injury 14.6 against 30.4 %",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: atLeast(signal("patient.temperature.nasopharyngeal"), 35),
  },
  constants: OXYGEN_CONSTANTS,
  requires: above(deliveryIndex, 300, 5),
  hold_s: 150,
  severity: "info",
  conflictsWith: [
    "cpb.oxygen.do2iMin280.eacts24",
    "cpb.oxygen.do2iMin272.ranucci05",
    "cpb.oxygen.do2iMin262.desomer11",
  ],
});
