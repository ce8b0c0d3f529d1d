import { derivedSignal } from "./derivedSignal.ts";
import { BODY_MAX_AGE_S } from "./inputMaxAge.ts";

const COEFFICIENT = 0.007184;
const HEIGHT_EXPONENT = 0.725;
const WEIGHT_EXPONENT = 0.425;

/** Body surface area in m², from cm and kg. Fitted on nine persons; other formulas differ by 5 % in small children. */
export function duBois_m2(height_cm: number, weight_kg: number): number {
  return COEFFICIENT * height_cm ** HEIGHT_EXPONENT * weight_kg ** WEIGHT_EXPONENT;
}

export const bsa = derivedSignal({
  id: "derived.bsa",
  maxAge_s: { "patient.height": BODY_MAX_AGE_S, "patient.weight": BODY_MAX_AGE_S },
  formula: "0.007184 · height^0.725 · weight^0.425",
  source: "Du Bois & Du Bois, Arch Intern Med 1916;17:863",
  compute: (inputs) => {
    const { "patient.height": height_cm, "patient.weight": weight_kg } = inputs;
    return height_cm > 0 && weight_kg > 0 ? duBois_m2(height_cm, weight_kg) : "outOfRange";
  },
});
