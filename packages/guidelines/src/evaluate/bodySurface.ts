import { duBois_m2 } from "@openperfusion/signals";

/** Du Bois area in m²; undefined where a measure is missing or has no meaning. */
export function bodySurface_m2(
  height_cm: number | undefined,
  weight_kg: number | undefined,
): number | undefined {
  return height_cm !== undefined && weight_kg !== undefined && height_cm > 0 && weight_kg > 0
    ? duBois_m2(height_cm, weight_kg)
    : undefined;
}
