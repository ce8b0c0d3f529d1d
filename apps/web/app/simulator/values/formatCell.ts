import { NO_VALUE } from "@openperfusion/signals";
import type { Cell, SignalId } from "@openperfusion/signals";
import { formatValue, unitView } from "../../shared/format/unitView.ts";
import type { UnitView } from "../../shared/format/unitView.ts";

/** A signal as the simulator prints it: tensions in mmHg, fractions of gas and openings of clamps in percent. */
export function simulatorView(signal: SignalId): UnitView {
  if (!PERCENT.has(signal)) return unitView(signal, "mm[Hg]");
  return { symbol: "%", decimals: 0, fromCanonical: (value) => value * 100 };
}

export function formatCell(signal: SignalId, cell: Cell): string {
  return typeof cell === "number" ? formatValue(cell, simulatorView(signal)) : NO_VALUE;
}

const PERCENT: ReadonlySet<SignalId> = new Set([
  "gas.fio2",
  "circuit.clamp.venousLine",
  "circuit.clamp.arterialLine",
  "circuit.clamp.aorticCross",
]);
