import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const map50To80Eacts19 = rule({
  id: "cpb.pressure.map50To80.eacts19",
  kind: "guideline",
  status: "read",
  title: {
    en: "Mean arterial pressure of 50 to 80 mmHg (2019)",
    es: "Presión arterial media de 50 a 80 mmHg (2019)",
  },
  rationale: {
    en: "Below 50 a constrictor and above 80 a dilator is advised, after flow and depth of anesthesia were looked at.",
    es: "Por debajo de 50 se aconseja un vasoconstrictor y por encima de 80 un vasodilatador, tras revisar flujo y profundidad anestésica.",
  },
  cannotTell: {
    en: "A pressure inside the range does not show flow. Its class was not seen, only its verb; the edition of 2024 takes its place.",
    es: "Una presión dentro del intervalo no demuestra flujo. No se vio su clase, solo su verbo; la edición de 2024 la sustituye.",
  },
  citation: {
    source: "EACTS19",
    locator: "summary at Medscape, control of MAP during CPB",
    found: "adjust MAP with vasodilators above 80 and with vasoconstrictors below 50 mmHg",
  },
  grade: { scheme: "EACTS", wording: "recommended" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: within(signal("patient.pressure.arterial.mean"), 50, 80, 2),
  hold_s: 240,
  severity: "info",
});
