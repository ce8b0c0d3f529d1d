/** One place of a pattern: which bytes may stand there. */
export interface PatternSlot {
  readonly bytes: readonly number[];
  /** Stands for any digit when written `9`; a literal digit otherwise belongs to the number too. */
  readonly isAnyDigit: boolean;
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => 0x30 + digit);

/**
 * The patterns of profiles, one place per character and no repetition, so that a pattern has one length:
 *
 * - `9`: any digit
 * - `[0-5A]`: one character of the set; ranges allowed, `[9]` is the digit nine itself
 * - anything else: that character
 *
 * Throws RangeError for a set that can't be read, for a line end, and for a character that is not one byte.
 */
export function parsePattern(pattern: string): readonly PatternSlot[] {
  const slots: PatternSlot[] = [];
  let at = 0;
  while (at < pattern.length) {
    const character = pattern.charAt(at);
    if (character === "[") {
      const close = pattern.indexOf("]", at + 2);
      if (close < 0) throw new RangeError(`Pattern ${JSON.stringify(pattern)}: "[" at ${at} has no "]"`);
      slots.push({ bytes: setOf(pattern, pattern.slice(at + 1, close)), isAnyDigit: false });
      at = close + 1;
    } else {
      const isAnyDigit = character === "9";
      slots.push({ bytes: isAnyDigit ? DIGITS : [character.charCodeAt(0)], isAnyDigit });
      at++;
    }
  }
  if (slots.some(({ bytes }) => bytes.includes(0x0a) || bytes.includes(0x0d))) {
    throw new RangeError(`Pattern ${JSON.stringify(pattern)} holds a line end`);
  }
  if (slots.some(({ bytes }) => bytes.some((byte) => byte > 0xff))) {
    throw new RangeError(`Pattern ${JSON.stringify(pattern)} holds a character that is not one byte`);
  }
  return slots;
}

/** A text that the pattern allows: in each place its first character. */
export function spell(pattern: string): string {
  return String.fromCharCode(...parsePattern(pattern).map(({ bytes }) => bytes[0] as number));
}

function setOf(pattern: string, set: string): readonly number[] {
  const bytes: number[] = [];
  for (let i = 0; i < set.length; i++) {
    const first = set.charCodeAt(i);
    const isRange = set.charAt(i + 1) === "-" && i + 2 < set.length;
    const last = isRange ? set.charCodeAt(i + 2) : first;
    if (last < first)
      throw new RangeError(`Pattern ${JSON.stringify(pattern)}: range [${set}] runs backwards`);
    for (let byte = first; byte <= last; byte++) bytes.push(byte);
    if (isRange) i += 2;
  }
  return bytes;
}
