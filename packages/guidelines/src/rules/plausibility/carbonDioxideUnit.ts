import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const carbonDioxideUnit = rule({
  id: "plausibility.carbonDioxideUnit",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Arterial CO2 tension as it would be in mmHg",
    es: "Presión arterial de CO2 como sería en mmHg",
  },
  rationale: {
    en: "A value outside is the size of one in kPa, or of a patient in extremity: look at the patient first, then at the unit.",
    es: "Un valor fuera tiene el tamaño de uno en kPa, o de un paciente extremo: mire primero al paciente, después la unidad.",
  },
  cannotTell: {
    en: "It guesses nothing and converts nothing: the value stays as it came.",
    es: "No adivina ni convierte: el valor queda como llegó.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: within(signal("blood.arterial.pco2"), 12, 150),
  hold_s: 30,
  severity: "info",
});
