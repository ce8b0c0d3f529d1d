import type { PatternSlot } from "./parsePattern.ts";

/** State 0 of `next`: no pattern goes on with this byte. */
export const DEAD = 0;

/**
 * Patterns as one table walked byte by byte: `next[state + classOf[byte]]` is the next state, and
 * `accepts[state]` the alternative that is complete there (−1 for none). States are multiples of the
 * row length. Classes 0–9 are the digits themselves, so that a walk sums up a number as it goes.
 */
export interface PatternTables {
  readonly classOf: Uint8Array;
  readonly next: Uint16Array;
  readonly accepts: Int16Array;
}

interface Alternative {
  readonly id: number;
  readonly slots: readonly PatternSlot[];
}

/** Collects groups of alternatives, one group per field, and turns them into tables. */
export class PatternTableBuilder {
  readonly #groups: (readonly Alternative[])[] = [];

  /** Adds the alternatives of one field; the returned group number indexes `build().starts`. */
  add(group: readonly Alternative[]): number {
    this.#groups.push(group);
    return this.#groups.length - 1;
  }

  build(): PatternTables & { readonly starts: readonly number[] } {
    const { classOf, classCount, representative } = byteClasses(this.#groups);
    const next: number[] = Array.from({ length: classCount }, () => DEAD);
    const accepts: number[] = Array.from({ length: classCount }, () => -1);

    // States that the same alternatives reach at the same depth are one state; else each digit would multiply them by ten.
    const known = new Map<string, number>();
    const grow = (alive: readonly Alternative[], depth: number): number => {
      const name = `${depth}:${alive.map(({ id }) => id).join()}`;
      const twin = known.get(name);
      if (twin !== undefined) return twin;
      const state = next.length;
      known.set(name, state);
      const complete = alive.filter(({ slots }) => slots.length === depth);
      if (complete.length > 1) {
        throw new RangeError(`Two shapes of one field allow the same text of ${depth} characters`);
      }
      for (let c = 0; c < classCount; c++) {
        next.push(DEAD);
        accepts.push(c === 0 ? (complete[0]?.id ?? -1) : -1);
      }
      for (let c = 0; c < classCount; c++) {
        const byte = representative[c] as number;
        const going = alive.filter(({ slots }) => slots[depth]?.bytes.includes(byte));
        if (going.length > 0) next[state + c] = grow(going, depth + 1);
      }
      return state;
    };

    const starts = this.#groups.map((group) => grow(group, 0));
    if (next.length > 0xffff)
      throw new RangeError(`Patterns need ${next.length} table entries, at most 65535`);
    return { classOf, next: Uint16Array.from(next), accepts: Int16Array.from(accepts), starts };
  }
}

/** Bytes that every pattern treats alike share a class; a digit is always a class of its own. */
function byteClasses(groups: readonly (readonly Alternative[])[]): {
  classOf: Uint8Array;
  classCount: number;
  representative: readonly number[];
} {
  const sets = new Set(groups.flat().flatMap(({ slots }) => slots.map(({ bytes }) => bytes)));
  const distinct = [...new Map([...sets].map((bytes) => [bytes.join(), bytes])).values()];
  const classOf = new Uint8Array(256);
  const representative = Array.from({ length: 10 }, (_, digit) => 0x30 + digit);
  const bySignature = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    if (byte >= 0x30 && byte <= 0x39) {
      classOf[byte] = byte - 0x30;
      continue;
    }
    const signature = distinct.map((bytes) => (bytes.includes(byte) ? "1" : "0")).join("");
    let found = bySignature.get(signature);
    if (found === undefined) {
      found = representative.length;
      bySignature.set(signature, found);
      representative.push(byte);
    }
    classOf[byte] = found;
  }
  return { classOf, classCount: representative.length, representative };
}
