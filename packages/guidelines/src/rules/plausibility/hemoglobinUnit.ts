import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const hemoglobinUnit = rule({
  id: "plausibility.hemoglobinUnit",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "Hemoglobin as it would be in g/dL", es: "Hemoglobina como sería en g/dL" },
  rationale: {
    en: "A value outside is the size of one in g/L, or of a patient in extremity: look at the patient first, then at the unit.",
    es: "Un valor fuera tiene el tamaño de uno en g/L, o de un paciente extremo: mire primero al paciente, después la unidad.",
  },
  cannotTell: {
    en: "It guesses nothing and converts nothing: the value stays as it came.",
    es: "No adivina ni convierte: el valor queda como llegó.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: within(signal("blood.hemoglobin"), 2, 25),
  hold_s: 30,
  severity: "info",
});
