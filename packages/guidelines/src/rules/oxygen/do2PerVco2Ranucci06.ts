import { OXYGEN_CONSTANTS, deliveryIndex } from "../../quantity/oxygen.ts";
import { derived, ratio } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { steadyCo2 } from "../shared/steadyCo2.ts";

export const do2PerVco2Ranucci06 = rule({
  id: "cpb.oxygen.do2PerVco2.ranucci06",
  kind: "evidence",
  status: "read",
  title: {
    en: "Oxygen delivery at least 5 times CO2 production",
    es: "Aporte de oxígeno de al menos 5 veces la producción de CO2",
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
    found: "DO2i/VCO2i below 5 went with lactate above 3 mmol/L",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: steadyCo2,
  },
  constants: OXYGEN_CONSTANTS,
  requires: atLeast(ratio(deliveryIndex, derived("derived.vco2i")), 5, 0.2),
  hold_s: 180,
  severity: "info",
  conflictsWith: ["cpb.oxygen.do2PerVco2.desomer11"],
});
