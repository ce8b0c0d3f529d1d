import type { SignalId } from "./catalogue.ts";
import type { Cell } from "./packedFrame.ts";

/**
 * Whatever an emulated console is wired to: the engine, a recording or a constant.
 * Gives the signal's value in its canonical unit at `time_s`, or the reason why there is none.
 */
export type SignalSource = (signal: SignalId, time_s: number) => Cell;
