import type { RangeCounts } from "../packet/RangeVote.ts";
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
/** What a link with a dialogue remembers between two items. */
export interface LinkState {
  /** Of the last frame; null before the first. */
  readonly frameNumber: number | null;
  /** Of a record that goes on in the next frame. */
  readonly held: string;
  readonly delimiters: { readonly field: string; readonly component: string };
}

export interface DecoderState {
  readonly seq: number;
  readonly modes: ModeValues;
  /** Within a stretch that was too long: what follows up to the next line end belongs to it. */
  readonly isOverlong: boolean;
  readonly lineEnd: LineEndStyle;
  /** How often the check fitted over each of its two ranges, where its source leaves open which is the device's. */
  readonly checkFits?: RangeCounts;
  /** The last title line named other columns than the profile's: data lines are refused. */
  readonly areColumnsRefused: boolean;
  /** A packet of an answer of several was lost: the answer's last one, still to come, is not read. */
  readonly isAnswerBroken?: boolean;
  readonly link?: LinkState;
}
