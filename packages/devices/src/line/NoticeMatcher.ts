import type { LineProfile, NoticeLine } from "../profile/LineProfile.ts";

/** What a line without values is: a notice, a title line with titles of its own, or nothing known. */
export type NoticeMatch =
  | { readonly kind: "notice"; readonly line: NoticeLine; readonly isTitles: boolean }
  | { readonly kind: "otherTitles"; readonly isWhole: boolean }
  | { readonly kind: "none" };

/** Knows the lines of a device that carry no value. */
export class NoticeMatcher {
  readonly #byText: ReadonlyMap<string, NoticeLine>;
  readonly #titles: LineProfile["titles"];
  readonly #separator: string;

  constructor(profile: LineProfile) {
    const titles = profile.titles;
    const lines = titles === undefined ? profile.notices : [...profile.notices, titleNotice(titles.text)];
    this.#byText = new Map(lines.map((line) => [line.text, line]));
    this.#titles = titles;
    this.#separator = profile.data.separator;
  }

  match(text: string): NoticeMatch {
    const line = this.#byText.get(text);
    const titles = this.#titles;
    if (line !== undefined) return { kind: "notice", line, isTitles: text === titles?.text };
    if (titles === undefined || !isTitleLike(text, titles.text, this.#separator)) return { kind: "none" };
    return { kind: "otherTitles", isWhole: isWholeTitleLine(text, titles.text, this.#separator) };
  }
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
