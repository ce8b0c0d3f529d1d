import { SIGNALS } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import type { AstmProfile, AstmResult } from "../profile/AstmProfile.ts";

/**
 * The profile with a site's result map. Throws RangeError that names the place, what was found and what is allowed: a
 * code or signal twice, a code that is empty, a unit that is not of the signal's quantity.
 */
export function withResults(profile: AstmProfile, results: readonly AstmResult[]): AstmProfile {
  const codes = new Set<string>();
  const signals = new Set<string>();
  results.forEach(({ code, signal, unit }, i) => {
    const fault = (what: string): never => {
      throw new RangeError(`${profile.id}: results[${i}] ${what}`);
    };
    if (code === "") fault("needs a code, found none");
    if (codes.has(code)) fault(`has code ${code}, which stands before already`);
    if (signals.has(signal)) fault(`has signal ${signal}, which stands before already`);
    const { quantity } = UNITS[SIGNALS[signal].unit];
    if (UNITS[unit].quantity !== quantity) fault(`has unit ${unit}; ${signal} needs a unit of ${quantity}`);
    codes.add(code);
    signals.add(signal);
  });
  return { ...profile, results };
}
