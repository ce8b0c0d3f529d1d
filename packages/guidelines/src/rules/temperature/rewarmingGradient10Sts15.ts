import { difference, magnitude, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const rewarmingGradient10Sts15 = rule({
  id: "cpb.temperature.rewarmingGradient10.sts15",
  kind: "guideline",
  status: "read",
  title: {
    en: "At most 10 °C between outlet and inlet while rewarming",
    es: "Como máximo 10 °C entre salida y entrada al recalentar",
  },
  rationale: {
    en: "A large difference between the blood leaving and entering makes gas come out of solution.",
    es: "Una diferencia grande entre la sangre que sale y la que entra hace que el gas salga de la solución.",
  },
  cannotTell: {
    en: "The two sensors may differ by their own error, and the inlet lags behind the patient.",
    es: "Los dos sensores difieren por su propio error, y la entrada va por detrás del paciente.",
  },
  citation: {
    source: "STSTEMP15",
    locator: "class I recommendations, fifth",
    found: "gradient at most 10 °C, to avoid outgassing; class I, level C",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["rewarming"] },
  requires: atMost(
    magnitude(
      difference(signal("circuit.temperature.arterialOutlet"), signal("circuit.temperature.venousInlet")),
    ),
    10,
    0.3,
  ),
  hold_s: 60,
  severity: "warning",
});
