import type { ModeValues } from "./layoutsOf.ts";

/**
 * How the stream ends its lines where the profile allows CR LF and a bare CR. While `undecided`, a CR waits for the
 * next byte; after one data line that ended in a bare CR, lines end at once with their CR.
 */
export type LineEndStyle = "undecided" | "cr";

/**
 * Where a decoder stands between two items, JSON-able: a decoder made from it and fed the stream from byte `seq` on
 * gives the same items as one that never stopped.
 */
export interface DecoderState {
  readonly seq: number;
  readonly modes: ModeValues;
  /** Within a stretch that was too long: what follows up to the next line end belongs to it. */
  readonly isOverlong: boolean;
  readonly lineEnd: LineEndStyle;
  /** The last title line named other columns than the profile's: data lines are refused. */
  readonly areColumnsRefused: boolean;
}
