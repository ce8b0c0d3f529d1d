import { NO_VALUE, SIGNALS } from "@openperfusion/signals";
import type { Cell, Signal, SignalId } from "@openperfusion/signals";
import { formatValue, unitView } from "../../shared/format/unitView.ts";
import type { UnitView } from "../../shared/format/unitView.ts";

/** A signal as the simulator prints it: tensions in mmHg, shares that somebody sets (gas, clamps, depth) in percent. */
export function simulatorView(signal: SignalId): UnitView {
  if (!isShare(signal)) return unitView(signal, "mm[Hg]");
  const decimals = Math.max(0, SIGNALS[signal].decimals - 2);
  return { symbol: "%", decimals, fromCanonical: (value) => value * 100 };
}

export function formatCell(signal: SignalId, cell: Cell): string {
  return typeof cell === "number" ? formatValue(cell, simulatorView(signal)) : NO_VALUE;
}

function isShare(signal: SignalId): boolean {
  const { unit, control }: Signal = SIGNALS[signal];
  return unit === "1" && control !== undefined && control.max <= 1;
}
