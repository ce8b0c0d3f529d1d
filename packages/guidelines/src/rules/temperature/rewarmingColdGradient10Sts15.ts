import { difference, magnitude, signal } from "../../quantity/quantities.ts";
import { atMost, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const rewarmingColdGradient10Sts15 = rule({
  id: "cpb.temperature.rewarmingColdGradient10.sts15",
  kind: "guideline",
  status: "read",
  title: {
    en: "Below 30 °C at the outlet, rewarm with at most 10 °C of gradient",
    es: "Por debajo de 30 °C en la salida, recalentar con 10 °C de gradiente como máximo",
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
    locator: "class IIa recommendations, rewarming with the outlet below 30 °C",
    found: "gradient of at most 10 °C while the outlet is below 30 °C; class IIa, level C",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["rewarming"],
    where: below(signal("circuit.temperature.arterialOutlet"), 30),
  },
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
