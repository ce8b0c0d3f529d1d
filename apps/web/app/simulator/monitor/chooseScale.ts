import type { Scale } from "./channels.ts";

/** A finer scale is taken only when it leaves this share free at both ends, so that the picture does not jump. */
const SLACK = 0.12;

/**
 * The scale for a trace from `lowest` to `highest`, out of scales from fine to coarse: the present one as long as it
 * holds the trace and no finer one would do with room to spare; the coarsest when none holds it.
 */
export function chooseScale(
  scales: readonly Scale[],
  present: Scale,
  lowest: number,
  highest: number,
): Scale {
  const presentIndex = scales.indexOf(present);
  const fitting = scales.find(([min, max], index) => {
    const slack = index < presentIndex ? (max - min) * SLACK : 0;
    // A pressure that rests on a scale's zero is not about to leave it.
    return lowest >= (min === 0 ? min : min + slack) && highest <= max - slack;
  });
  return fitting ?? scales.at(-1) ?? present;
}
