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

/** Decides what a line is; after `data`, the matcher holds its cells. */
export class LineJudge {
  readonly #matcher: LineMatcher;
  readonly #notices: NoticeMatcher;
  readonly #alphabet: Uint8Array;

  constructor(profile: LineProfile, matcher: LineMatcher) {
    this.#matcher = matcher;
    this.#notices = new NoticeMatcher(profile);
    this.#alphabet = alphabetOf(profile);
  }

  /** The line lies from `start` up to `end` and ends in LF, CR LF or a bare CR. */
  judge(bytes: Uint8Array, start: number, end: number): LineVerdict {
    const endsInBareCr = bytes[end - 1] === CR;
    const endsInCrLf = !endsInBareCr && end - start >= 2 && bytes[end - 2] === CR;
    if (!endsInBareCr && !endsInCrLf) {
      if (end - start === 1) return { kind: "loneLf" };
      return { kind: "misfit", reason: this.#reasonOf(bytes, start, end - 1) };
    }
    const bodyEnd = endsInBareCr ? end - 1 : end - 2;
    const matched = this.#matcher.match(bytes, start);
    if (matched === bodyEnd) return { kind: "data", endsInBareCr };
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
