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
    en: "One trial of 300 patients, of which the secondary end points did not differ. Near the limit the constants of the formula decide, and nothing is said of how the organs share the oxygen. It speaks only while the aorta is clamped and from 35 °C on, both ours: in partial bypass the heart adds an output that is seldom known.",
    es: "Un ensayo de 300 pacientes, cuyos objetivos secundarios no difirieron. Cerca del límite deciden las constantes de la fórmula, y nada dice de cómo se reparten el oxígeno los órganos. Solo habla con la aorta pinzada y desde 35 °C, ambas elecciones nuestras: en circulación extracorpórea parcial el corazón añade un gasto que rara vez se conoce.",
  },
  citation: {
    source: "MUK21",
    locator: "abstract, methods and results",
    found: "DO2i kept above 300 mL/min/m² by pump flow: kidney injury 14.6 against 30.4 %",
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
    "cpb.oxygen.do2iMin280.gift18",
    "cpb.oxygen.do2iMin272.ranucci05",
    "cpb.oxygen.do2iMin262.desomer11",
  ],
});
