import type { Cell } from "../packedFrame.ts";
import { duBois_m2 } from "./bsa.ts";
import { BODY_MAX_AGE_S } from "./inputMaxAge.ts";

/** Every index is per m² of Du Bois area, from the height and weight of the case. */
export const BODY_SIZE_MAX_AGE_S = {
  "patient.height": BODY_MAX_AGE_S,
  "patient.weight": BODY_MAX_AGE_S,
} as const;

export type BodySize = Readonly<Record<keyof typeof BODY_SIZE_MAX_AGE_S, number>>;

/** A quantity per m² of body surface. */
export function indexed(quantity: number, body: BodySize): Cell {
  const { "patient.height": height_cm, "patient.weight": weight_kg } = body;
  return height_cm > 0 && weight_kg > 0 ? quantity / duBois_m2(height_cm, weight_kg) : "outOfRange";
}
