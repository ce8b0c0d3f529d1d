import { SIGNALS } from "./catalogue.ts";
import type { SignalId } from "./catalogue.ts";
import type { Cell } from "./packedFrame.ts";

/** What stands where a number would: the reason belongs beside it, in words (MISSING_STATE_LABELS). */
export const NO_VALUE = "–";

/**
 * A cell as it is printed in the signal's canonical unit, with the catalogue's number of decimals; the unit's symbol
 * stands apart. Half of the last digit is rounded away from zero as far as the binary number is one half; a value that
 * rounds to zero has no sign. The separator is the language's: "." in English, "," in Spanish.
 */
export function formatValue(signal: SignalId, cell: Cell, decimalSeparator: "." | ","): string {
  if (typeof cell !== "number") return NO_VALUE;
  const digits = cell.toFixed(SIGNALS[signal].decimals);
  const unsigned = digits.startsWith("-") && Number(digits) === 0 ? digits.slice(1) : digits;
  return unsigned.replace(".", decimalSeparator);
}
