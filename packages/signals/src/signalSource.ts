import type { SignalId } from "./catalogue.ts";
import type { LayoutColumn } from "./frameLayout.ts";
import type { Cell } from "./packedFrame.ts";

/**
 * Whatever an emulated console is wired to: the engine, a recording or a constant.
 * Gives the signal's value in its canonical unit at `time_s`, or the reason why there is none. `column` says what is
 * asked of the signal: measured unless it says otherwise, and in which view (a blood gas at 37 °C is another number).
 */
export type SignalSource = (
  signal: SignalId,
  time_s: number,
  column?: Pick<LayoutColumn, "kind" | "qualifier">,
) => Cell;
