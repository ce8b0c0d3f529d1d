import { signal, sum } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const cerebralEstimateSts15 = rule({
  id: "cpb.temperature.cerebralEstimate.sts15",
  kind: "guideline",
  status: "read",
  title: {
    en: "Brain not above 37 °C, with the outlet's under-reading allowed for",
    es: "Cerebro no por encima de 37 °C, contando con que la salida marca de menos",
  },
  rationale: {
    en: "The outlet sensor reads up to two thirds of a degree below the temperature of the brain while rewarming.",
    es: "Al recalentar, el sensor de salida marca hasta dos tercios de grado menos que el cerebro.",
  },
  cannotTell: {
    en: "The bias of 0.67 °C is the larger figure reported; the true one of this sensor is not known.",
    es: "El sesgo de 0,67 °C es el mayor comunicado; el real de este sensor no se conoce.",
  },
  citation: {
    source: "STSTEMP15",
    locator: "recommendations, arterial outlet under-estimates (reading notes §2a)",
    found:
      "assume that outlet temperature under-estimates cerebral temperature; class I, level C; bias 0.33 to 0.67 °C",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "C" },
  applies: { settings: ["cpb"], phases: ["rewarming"] },
  constants: { outletBias_C: 0.67 },
  requires: atMost(sum(signal("circuit.temperature.arterialOutlet"), 0.67), 37, 0.1),
  hold_s: 60,
  severity: "info",
});
