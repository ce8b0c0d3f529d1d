import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import type { UnitCode } from "@openperfusion/units";

/** In which unit gas tensions are printed. Other pressures stay in mmHg, as consoles show them. */
export const GAS_UNITS = ["mm[Hg]", "kPa"] as const satisfies readonly UnitCode[];
export type GasUnit = (typeof GAS_UNITS)[number];

/** How a signal is printed: the unit's symbol, the digits, and the conversion from the canonical unit. */
export interface UnitView {
  readonly symbol: string;
  readonly decimals: number;
  fromCanonical(value: number): number;
}

export function unitView(signal: SignalId, gasUnit: GasUnit): UnitView {
  const { unit, decimals } = SIGNALS[signal];
  // A pH is named by its label; its unit would only repeat it.
  if (unit === "[pH]") return { symbol: "", decimals, fromCanonical: (value) => value };
  // Oncotic pressure is one of blood as well, and no gas's.
  const isTension = signal.startsWith("blood.") && /\.pc?o2$/.test(signal);
  if (!isTension || gasUnit === "mm[Hg]") {
    return { symbol: UNITS[unit].symbol, decimals, fromCanonical: (value) => value };
  }
  const { symbol, factor } = UNITS[gasUnit];
  // 1 kPa is 7.5 mmHg: one digit more keeps what the device resolved.
  return { symbol, decimals: decimals + 1, fromCanonical: (value) => value / factor };
}

/** The digits of a value. The decimal sign is the point in every language, as on the devices themselves. */
export function formatValue(value: number, view: UnitView): string {
  const text = view.fromCanonical(value).toFixed(view.decimals);
  const isZero = Number(text) === 0;
  return (isZero ? text.replace("-", "") : text).replace("-", "−");
}
