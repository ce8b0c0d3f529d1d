import { derived } from "../../quantity/quantities.ts";
import { below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { steadyCo2 } from "../shared/steadyCo2.ts";

export const vco2iBelow60Ranucci06 = rule({
  id: "cpb.oxygen.vco2iBelow60.ranucci06",
  kind: "evidence",
  status: "read",
  title: {
    en: "CO2 production index below 60 mL/min/m²",
    es: "Índice de producción de CO2 por debajo de 60 mL/min/m²",
  },
  rationale: {
    en: "Above it, lactate above 3 mmol/L was found more often.",
    es: "Por encima se halló más a menudo lactato superior a 3 mmol/L.",
  },
  cannotTell: {
    en: "Bicarbonate within half an hour and CO2 over the field make it silent, as does a sweep that changed within five minutes; those times are ours. Exhaust CO2 is diluted by leaks. A series of 54 patients.",
    es: "Calla con bicarbonato en la última media hora, con CO2 sobre el campo y con un gas cambiado en los últimos cinco minutos; esos tiempos son nuestros. El CO2 de salida se diluye con fugas. Una serie de 54 pacientes.",
  },
  citation: {
    source: "RAN06",
    locator: "abstract, results",
    found: "VCO2i above 60 mL/min/m² went with lactate above 3 mmol/L",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: steadyCo2,
  },
  requires: below(derived("derived.vco2i"), 60, 2),
  hold_s: 180,
  severity: "info",
});
