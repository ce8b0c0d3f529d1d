import type { StatusBit } from "../codec/DecodedItem.ts";
import type { LineProfile, NoticeLine } from "../profile/LineProfile.ts";
import { parsePattern } from "./parsePattern.ts";
import type { PatternSlot } from "./parsePattern.ts";

/** What a line without values is: a notice, a title line with titles of its own, or nothing known. */
export type NoticeMatch =
  | {
      readonly kind: "notice";
      readonly line: NoticeLine;
      readonly isTitles: boolean;
      readonly status?: readonly StatusBit[];
    }
  | { readonly kind: "otherTitles"; readonly isWhole: boolean }
  | { readonly kind: "none" };

/** Knows the lines of a device that carry no value. */
export class NoticeMatcher {
  readonly #byText: ReadonlyMap<string, NoticeLine>;
  readonly #telling: readonly {
    readonly line: NoticeLine;
    readonly name: string;
    readonly patterns: readonly (readonly PatternSlot[])[];
  }[];
  readonly #titles: LineProfile["titles"];
  readonly #separator: string;

  constructor(profile: LineProfile) {
    const titles = profile.titles;
    const lines = titles === undefined ? profile.notices : [...profile.notices, titleNotice(titles.text)];
    this.#byText = new Map(lines.filter((line) => line.tells === undefined).map((line) => [line.text, line]));
    this.#telling = lines.flatMap((line) =>
      line.tells === undefined
        ? []
        : [{ line, name: line.tells.name, patterns: line.tells.patterns.map(parsePattern) }],
    );
    this.#titles = titles;
    this.#separator = profile.data.separator;
  }

  match(text: string): NoticeMatch {
    const line = this.#byText.get(text);
    const titles = this.#titles;
    if (line !== undefined) return { kind: "notice", line, isTitles: text === titles?.text };
    const told = this.#told(text);
    if (told !== undefined) return told;
    if (titles === undefined || !isTitleLike(text, titles.text, this.#separator)) return { kind: "none" };
    return { kind: "otherTitles", isWhole: isWholeTitleLine(text, titles.text, this.#separator) };
  }

  /** A line that says something behind its own text. */
  #told(text: string): NoticeMatch | undefined {
    for (const { line, name, patterns } of this.#telling) {
      const raw = text.slice(line.text.length);
      if (!text.startsWith(line.text) || !patterns.some((slots) => fits(raw, slots))) continue;
      return { kind: "notice", line, isTitles: false, status: [{ name, raw }] };
    }
    return undefined;
  }
}

/** Every character in its place. */
function fits(text: string, slots: readonly PatternSlot[]): boolean {
  return text.length === slots.length && slots.every(({ bytes }, i) => bytes.includes(text.charCodeAt(i)));
}

const titleNotice = (text: string): NoticeLine => ({ text, notice: "header", key: "titles" });

/** Most cells hold a letter; in a line of numbers that was disturbed, few do. */
function isTitleLike(text: string, known: string, separator: string): boolean {
  const namedCount = text.split(separator).filter((cell) => /[A-Za-z]/.test(cell)).length;
  return namedCount > known.split(separator).length / 2;
}

/**
 * True when a line with unknown titles is a title line in good order, so another firmware's columns must be
 * feared: cells as wide as the known ones, and more than the one bit different that a disturbed line flips.
 */
function isWholeTitleLine(text: string, known: string, separator: string): boolean {
  const knownCells = known.split(separator);
  const cells = text.split(separator);
  const width = knownCells.at(-1)?.length;
  if (cells[0]?.length !== knownCells[0]?.length) return false;
  if (!cells.slice(1).every((cell) => cell.length === width && /^[ -~]*$/.test(cell))) return false;
  return text.length !== known.length || bitDistance(text, known) > 1;
}

function bitDistance(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    for (let bits = a.charCodeAt(i) ^ b.charCodeAt(i); bits !== 0; bits &= bits - 1) count++;
  }
  return count;
}
