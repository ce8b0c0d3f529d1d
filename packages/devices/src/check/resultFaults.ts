import { SIGNALS } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import type { AstmResult } from "../profile/AstmProfile.ts";
import type { ProfileFault } from "./ProfileFault.ts";

/** Faults of an analyzer's result map: a code or signal twice, a code that is empty, a unit of another quantity. */
export function resultFaults(results: readonly AstmResult[]): readonly ProfileFault[] {
  const codes = results.map(({ code }) => code);
  const signals = results.map(({ signal }) => signal);
  return results.flatMap(({ code, signal, unit }, i) => {
    const { quantity } = UNITS[SIGNALS[signal].unit];
    const faults: ProfileFault[] = [];
    const fault = (field: keyof AstmResult, message: string): void =>
      void faults.push({ path: ["results", i, field], message });
    if (code === "") fault("code", "must not be empty");
    if (codes.indexOf(code) < i) fault("code", `is ${code} a second time`);
    if (signals.indexOf(signal) < i) fault("signal", `is ${signal} a second time`);
    if (UNITS[unit].quantity !== quantity) {
      fault(
        "unit",
        `is ${unit}, which is no unit of ${quantity}; ${signal} is kept in ${SIGNALS[signal].unit}`,
      );
    }
    return faults;
  });
}
