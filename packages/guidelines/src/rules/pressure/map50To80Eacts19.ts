import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const map50To80Eacts19 = rule({
  id: "cpb.pressure.map50To80.eacts19",
  kind: "practice",
  status: "practice",
  title: {
    en: "Mean arterial pressure of 50 to 80 mmHg (2019)",
    es: "Presión arterial media de 50 a 80 mmHg (2019)",
  },
  rationale: {
    en: "The edition of 2019 gives the same range; its class was not seen.",
    es: "La edición de 2019 da el mismo intervalo; no se vio su clase.",
  },
  cannotTell: {
    en: "A pressure inside the range does not show flow.",
    es: "Una presión dentro del intervalo no demuestra flujo.",
  },
  citation: {
    source: "EACTS19",
    locator: "summary (reading notes §1)",
    found: "MAP 50 to 80 mmHg, without class",
  },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: within(signal("patient.pressure.arterial.mean"), 50, 80, 2),
  hold_s: 240,
});
