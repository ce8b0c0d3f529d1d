import { OXYGEN_CONSTANTS, deliveryIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const do2iMin280Gift18 = rule({
  id: "cpb.oxygen.do2iMin280.gift18",
  kind: "evidence",
  status: "read",
  title: {
    en: "Oxygen delivery index of 280 mL/min/m² or more (trial of 2018)",
    es: "Índice de aporte de oxígeno de 280 mL/min/m² o más (ensayo de 2018)",
  },
  rationale: {
    en: "In a trial, perfusion that aimed at 280 halved the mildest stage of kidney injury.",
    es: "En un ensayo, la perfusión dirigida a 280 redujo a la mitad el grado más leve de daño renal.",
  },
  cannotTell: {
    en: "The trial saw no difference in worse stages, stay, transfusion or death, and a small cohort at high risk saw no benefit of a goal of 260. Near the limit the constants of the formula decide, and nothing is said of how the organs share the oxygen. It speaks only while the aorta is clamped and from 35 °C on, both ours: in partial bypass the heart adds an output that is seldom known.",
    es: "El ensayo no vio diferencia en grados peores, estancia, transfusión ni muerte, y una cohorte pequeña de alto riesgo no vio beneficio con un objetivo de 260. Cerca del límite deciden las constantes de la fórmula, y nada dice de cómo se reparten el oxígeno los órganos. Solo habla con la aorta pinzada y desde 35 °C, ambas elecciones nuestras: en circulación extracorpórea parcial el corazón añade un gasto que rara vez se conoce.",
  },
  citation: {
    source: "GIFT18",
    locator: "abstract, methods and results",
    found:
      "326 patients; DO2i of at least 280 mL/min/m²: stage 1 relative risk 0.45, stages 2 and 3 no difference",
  },
  seeAlso: ["BROAD22"],
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: atLeast(signal("patient.temperature.nasopharyngeal"), 35),
  },
  constants: OXYGEN_CONSTANTS,
  requires: atLeast(deliveryIndex, 280, 5),
  hold_s: 150,
  severity: "info",
  conflictsWith: [
    "cpb.oxygen.do2iAbove300.mukaida21",
    "cpb.oxygen.do2iMin272.ranucci05",
    "cpb.oxygen.do2iMin262.desomer11",
  ],
});
