import { difference, signal } from "../../quantity/quantities.ts";
import { all, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const arterialPressureOrder = rule({
  id: "plausibility.arterialPressureOrder",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Mean arterial pressure between diastolic and systolic",
    es: "Presión arterial media entre diastólica y sistólica",
  },
  rationale: {
    en: "A mean lies within its own wave.",
    es: "Una media está dentro de su propia onda.",
  },
  cannotTell: {
    en: "Values of different seconds may cross while pressure changes fast, as at the start of bypass.",
    es: "Valores de segundos distintos pueden cruzarse si la presión cambia rápido, como al iniciar.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: all(
    atLeast(
      difference(signal("patient.pressure.arterial.systolic"), signal("patient.pressure.arterial.mean")),
      -2,
    ),
    atLeast(
      difference(signal("patient.pressure.arterial.mean"), signal("patient.pressure.arterial.diastolic")),
      -2,
    ),
  ),
  hold_s: 20,
  severity: "info",
});
