import { SIGNALS } from "@openperfusion/signals";
import type { Control, SignalId } from "@openperfusion/signals";

/** Range and step of a control; throws RangeError on a signal that nobody may set. */
export function controlOf(signal: SignalId): Control {
  const definition: { readonly control?: Control } = SIGNALS[signal];
  if (definition.control === undefined) throw new RangeError(`"${signal}" is not a control`);
  return definition.control;
}

/** The value `steps` steps away, within the range and free of the rounding that steps of 0.1 would leave. */
export function stepped(signal: SignalId, value: number, steps: number): number {
  const { min, max, step } = controlOf(signal);
  const moved = min + Math.round((value - min) / step + steps) * step;
  return Math.min(max, Math.max(min, Number(moved.toFixed(6))));
}
