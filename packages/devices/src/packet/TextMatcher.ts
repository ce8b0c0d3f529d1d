import { OTHER_UNIT, valueAlternatives } from "../line/compileDataLine.ts";
import { DEAD, PatternTableBuilder } from "../line/PatternTables.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import type { PacketProfile, TextValue } from "../profile/PacketProfile.ts";

export type TextMatch =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "missing"; readonly state: number }
  | { readonly kind: "otherUnit" }
  | { readonly kind: "none" };

/** Reads one field of characters: the shapes and signs of a profile, by the same tables as a line's cells. */
export class TextMatcher {
  readonly #alternatives: ReturnType<typeof valueAlternatives>;
  readonly #tables: ReturnType<PatternTableBuilder["build"]>;

  /** Throws RangeError when the field's shapes can't be told apart or read in one way only. */
  constructor(profile: PacketProfile, field: TextValue, options: ProfileOptions) {
    this.#alternatives = valueAlternatives(profile, field, options);
    const builder = new PatternTableBuilder();
    builder.add(this.#alternatives.map(({ slots }, id) => ({ id, slots })));
    this.#tables = builder.build();
  }

  match(bytes: Uint8Array, start: number, end: number): TextMatch {
    const { classOf, next, accepts, starts } = this.#tables;
    let state = starts[0] as number;
    let digits = 0;
    for (let at = start; at < end; at++) {
      const byteClass = classOf[bytes[at] as number] as number;
      state = next[state + byteClass] as number;
      if (state === DEAD) return { kind: "none" };
      if (byteClass < 10) digits = digits * 10 + byteClass;
    }
    const found = this.#alternatives[accepts[state] as number];
    if (found === undefined) return { kind: "none" };
    if (found.state === OTHER_UNIT) return { kind: "otherUnit" };
    if (found.state !== 0) return { kind: "missing", state: found.state };
    return { kind: "number", value: (digits * found.factor) / found.divisor + found.offset };
  }
}
