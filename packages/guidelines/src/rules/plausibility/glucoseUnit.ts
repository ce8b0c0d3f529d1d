import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const glucoseUnit = rule({
  id: "plausibility.glucoseUnit",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "Glucose as it would be in mmol/L", es: "Glucosa como sería en mmol/L" },
  rationale: {
    en: "A value outside is the size of one in mg/dL, or of a patient in extremity: look at the patient first, then at the unit.",
    es: "Un valor fuera tiene el tamaño de uno en mg/dL, o de un paciente extremo: mire primero al paciente, después la unidad.",
  },
  cannotTell: {
    en: "It guesses nothing and converts nothing: the value stays as it came.",
    es: "No adivina ni convierte: el valor queda como llegó.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: within(signal("blood.glucose"), 0.5, 55),
  hold_s: 30,
  severity: "info",
});
