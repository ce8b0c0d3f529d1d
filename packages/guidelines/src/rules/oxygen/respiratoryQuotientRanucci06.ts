import { OXYGEN_CONSTANTS, consumptionIndex } from "../../quantity/oxygen.ts";
import { derived, ratio } from "../../quantity/quantities.ts";
import { below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { steadyCo2 } from "../shared/steadyCo2.ts";

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
    en: "Bicarbonate within half an hour and CO2 over the field make it silent, as does a sweep that changed within five minutes; those times are ours. Exhaust CO2 is diluted by leaks. A series of 54 patients.",
    es: "Calla con bicarbonato en la última media hora, con CO2 sobre el campo y con un gas cambiado en los últimos cinco minutos; esos tiempos son nuestros. El CO2 de salida se diluye con fugas. Una serie de 54 pacientes.",
  },
  citation: {
    source: "RAN06",
    locator: "abstract, results",
    found: "respiratory quotient above 0.9 went with lactate above 3 mmol/L",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: steadyCo2,
  },
  constants: OXYGEN_CONSTANTS,
  requires: below(ratio(derived("derived.vco2i"), consumptionIndex), 0.9, 0.03),
  hold_s: 180,
  severity: "info",
});
