import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const map50To80Eacts24 = rule({
  id: "cpb.pressure.map50To80.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Mean arterial pressure of 50 to 80 mmHg", es: "Presión arterial media de 50 a 80 mmHg" },
  rationale: {
    en: "Within it organs keep their flow on bypass; flow and depth of anesthesia are looked at before drugs are given.",
    es: "En este intervalo los órganos mantienen su flujo; antes de dar fármacos se revisan flujo y profundidad anestésica.",
  },
  cannotTell: {
    en: "A pressure inside the range does not show flow; a radial line under-reads after rewarming, and the right range of this patient may be another.",
    es: "Una presión dentro del intervalo no demuestra flujo; la radial marca de menos tras recalentar, y este paciente puede necesitar otro intervalo.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on arterial pressure; section not seen",
    quotedIn: "PER141 §2.17",
    found: "50 to 80 mmHg, class I, level A; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "A" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: within(signal("patient.pressure.arterial.mean"), 50, 80, 2),
  hold_s: 240,
  supersedes: ["cpb.pressure.map50To80.eacts19"],
});
