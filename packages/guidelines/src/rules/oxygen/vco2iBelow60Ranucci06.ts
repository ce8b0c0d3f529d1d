import { derived, signal, windowed } from "../../quantity/quantities.ts";
import { all, atLeast, atMost, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

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
    en: "Carbon dioxide blown into the field, bicarbonate given and a change of sweep move it without any lack of oxygen; exhaust CO2 is diluted by leaks.",
    es: "El CO2 insuflado en el campo, el bicarbonato y un cambio del gas lo mueven sin falta de oxígeno; el CO2 de salida se diluye con fugas.",
  },
  citation: {
    source: "RAN06",
    locator: "VCO2i (reading notes §2a, row cpb.vco2i.60)",
    found: "VCO2i of 60 mL/min/m² and lactate above 3",
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
  requires: below(derived("derived.vco2i"), 60, 2),
  hold_s: 180,
  severity: "info",
});
