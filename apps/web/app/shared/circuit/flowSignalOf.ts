import type { DrawnLine } from "@openperfusion/physiology/assemblies";
import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";

/**
 * The signal whose value tells how fast a line's content moves: its own where it names one, else for blood the
 * arterial pump's, which all of the pump's side shares. Undefined where nothing tells.
 */
export function flowSignalOf({
  signals,
  carries,
}: Pick<DrawnLine, "signals" | "carries">): SignalId | undefined {
  const own = signals.find((signal) => FLOW_UNITS.has(SIGNALS[signal].unit));
  if (own !== undefined) return own;
  return carries === "venous blood" || carries === "arterial blood" ? "pump.arterial.flow" : undefined;
}

const FLOW_UNITS: ReadonlySet<string> = new Set(["L/min", "mL/min"]);
