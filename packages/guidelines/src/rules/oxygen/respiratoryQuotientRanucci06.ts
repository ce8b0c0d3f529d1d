import { derived, ratio, signal, windowed } from "../../quantity/quantities.ts";
import { all, atLeast, atMost, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const respiratoryQuotientRanucci06 = rule({
  id: "cpb.oxygen.respiratoryQuotient.ranucci06",
  kind: "evidence",
  status: "read",
  title: {
    en: "CO2 production below 0.9 of oxygen uptake",
    es: "Producción de CO2 por debajo de 0,9 del consumo de oxígeno",
  },
  rationale: {
    en: "CO2 made by tissues that lack oxygen rises against the oxygen they get.",
    es: "El CO2 de los tejidos a los que falta oxígeno sube frente al oxígeno que reciben.",
  },
  cannotTell: {
    en: "Carbon dioxide blown into the field, bicarbonate given and a change of sweep move it without any lack of oxygen; exhaust CO2 is diluted by leaks.",
    es: "El CO2 insuflado en el campo, el bicarbonato y un cambio del gas lo mueven sin falta de oxígeno; el CO2 de salida se diluye con fugas.",
  },
  citation: {
    source: "RAN06",
    locator: "VCO2/VO2 (reading notes §2a, row cpb.rq.0_9)",
    found: "respiratory quotient of 0.9",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: all(
      atLeast(signal("patient.temperature.nasopharyngeal"), 35),
      atMost(windowed("range", signal("gas.sweep.flow"), 300), 0.2),
    ),
  },
  requires: below(ratio(derived("derived.vco2i"), derived("derived.vo2i")), 0.9, 0.03),
  hold_s: 180,
  severity: "info",
});
