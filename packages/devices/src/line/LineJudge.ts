import type { LineProfile, NoticeLine } from "../profile/LineProfile.ts";
import { alphabetOf } from "./alphabetOf.ts";
import { textOf } from "../codec/bytesOf.ts";
import type { RejectReason, StatusBit } from "../codec/DecodedItem.ts";
import type { LineMatcher } from "./LineMatcher.ts";
import { NoticeMatcher } from "./NoticeMatcher.ts";

/** What a complete line is. */
export type LineVerdict =
  | { readonly kind: "data"; readonly endsInBareCr: boolean }
  | {
      readonly kind: "notice";
      readonly line: NoticeLine;
      readonly isTitles: boolean;
      readonly status?: readonly StatusBit[];
    }
  | { readonly kind: "otherTitles"; readonly isWhole: boolean }
  | { readonly kind: "loneLf" }
  | { readonly kind: "misfit"; readonly reason: RejectReason; readonly column?: number };

const CR = 0x0d;
const LF = 0x0a;

/** Decides what a line is; after `data`, the matcher holds its cells. */
export class LineJudge {
  readonly #matcher: LineMatcher;
  readonly #notices: NoticeMatcher;
  readonly #alphabet: Uint8Array;
  readonly #lineEnds: LineProfile["framing"]["lineEnds"];

  constructor(profile: LineProfile, matcher: LineMatcher) {
    this.#matcher = matcher;
    this.#notices = new NoticeMatcher(profile);
    this.#alphabet = alphabetOf(profile);
    this.#lineEnds = profile.framing.lineEnds;
  }

  /** The line lies from `start` up to `end` and ends in LF, CR LF or a bare CR. */
  judge(bytes: Uint8Array, start: number, end: number): LineVerdict {
    const lineEnd = lineEndOf(bytes, start, end);
    const bodyEnd = end - lineEnd.length;
    // Behind a line that ended in a bare CR it belongs to that one.
    const isLone = lineEnd === "\n" && bodyEnd === start;
    if (isLone && (!this.#lineEnds.includes("\n") || this.#lineEnds.includes("\r")))
      return { kind: "loneLf" };
    if (!this.#lineEnds.includes(lineEnd)) {
      return { kind: "misfit", reason: this.#reasonOf(bytes, start, bodyEnd) };
    }
    const matched = this.#matcher.match(bytes, start);
    if (matched === bodyEnd) return { kind: "data", endsInBareCr: lineEnd === "\r" };
    const column = this.#failedCell(matched);
    if (this.#matcher.isOtherUnit && this.#matcher.endOf.at(-1) === bodyEnd) {
      return { kind: "misfit", reason: "unit", column };
    }
    const notice = this.#notices.match(textOf(bytes, start, bodyEnd));
    if (notice.kind !== "none") return notice;
    return { kind: "misfit", reason: this.#reasonOf(bytes, start, bodyEnd), column };
  }

  #reasonOf(bytes: Uint8Array, start: number, bodyEnd: number): RejectReason {
    for (let i = start; i < bodyEnd; i++) {
      if (this.#alphabet[bytes[i] as number] === 0) return "noise";
    }
    return "shape";
  }

  /** The cell at which the last match ended; a line that goes on after its last cell fails behind it. */
  #failedCell(matched: number): number {
    const { cellOf } = this.#matcher.line;
    return matched >= 0 ? (cellOf.at(-1) ?? 0) + 1 : (cellOf[this.#matcher.failedField] ?? 0);
  }
}

function lineEndOf(bytes: Uint8Array, start: number, end: number): "\r\n" | "\r" | "\n" {
  if (bytes[end - 1] !== LF) return "\r";
  return end - start >= 2 && bytes[end - 2] === CR ? "\r\n" : "\n";
}
