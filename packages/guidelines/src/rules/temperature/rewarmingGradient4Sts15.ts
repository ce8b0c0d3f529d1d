import { difference, signal } from "../../quantity/quantities.ts";
import { atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const rewarmingGradient4Sts15 = rule({
  id: "cpb.temperature.rewarmingGradient4.sts15",
  kind: "guideline",
  status: "read",
  title: {
    en: "From 30 °C at the outlet, at most 4 °C of gradient while rewarming",
    es: "Desde 30 °C en la salida, 4 °C de gradiente como máximo al recalentar",
  },
  rationale: {
    en: "Slow rewarming near normal temperature spares the brain from being warmer than its blood supply can bear.",
    es: "Recalentar despacio cerca de la normotermia protege al cerebro de calentarse más de lo que tolera su riego.",
  },
  cannotTell: {
    en: "The two sensors may differ by their own error, and the inlet lags behind the patient.",
    es: "Los dos sensores difieren por su propio error, y la entrada va por detrás del paciente.",
  },
  citation: {
    source: "STSTEMP15",
    locator: "class IIa recommendations, rewarming with the outlet at 30 °C or more, first item",
    found: "gradient of at most 4 °C; class IIa, level B",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["rewarming"],
    where: atLeast(signal("circuit.temperature.arterialOutlet"), 30),
  },
  requires: atMost(
    difference(signal("circuit.temperature.arterialOutlet"), signal("circuit.temperature.venousInlet")),
    4,
    0.2,
  ),
  hold_s: 60,
  severity: "warning",
});
