import { BYTES_PER_COLUMN, MISSING_STATES } from "@openperfusion/signals";
import type { StatusRule } from "../profile/DataLine.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import type { LineMatcher } from "./LineMatcher.ts";
import { fieldsOf, valueFieldsOf } from "../codec/layoutsOf.ts";

interface CompiledRule extends Pick<StatusRule, "mask" | "is" | "isNot"> {
  readonly field: number;
  readonly columns: readonly number[];
  /** State bytes: the one the cell must already have (0 = any), those it must not have, and the one it gets. */
  readonly onlyState: number;
  readonly exceptStates: readonly number[];
  readonly gives: number;
}

/** The profile's status rules over a matched line. The first rule that holds for a cell decides. */
export class StatusRules {
  readonly #rules: readonly CompiledRule[];
  /** Layout columns that the last `apply` made invalid. */
  readonly invalidColumns: number[] = [];

  /** Throws RangeError for a rule on a field or signal that the line does not hold: it would let every value pass. */
  constructor(profile: LineProfile) {
    const signals = valueFieldsOf(profile).map(({ signal }) => signal);
    const statuses = fieldsOf(profile).map((field) => (field.role === "status" ? field.name : ""));
    const placesOf = (name: string, names: readonly string[]): readonly number[] => {
      const places = names.flatMap((known, place) => (known === name && name !== "" ? [place] : []));
      if (places.length > 0) return places;
      throw new RangeError(`${profile.id}: a status rule names ${name}, which the line does not hold`);
    };
    this.#rules = (profile.data.statusRules ?? []).map((rule) => ({
      ...rule,
      field: placesOf(rule.field, statuses)[0] as number,
      columns: rule.signals.flatMap((signal) => placesOf(signal, signals)),
      onlyState: rule.ifTextSays === undefined ? 0 : stateByte(rule.ifTextSays),
      exceptStates: (rule.unlessTextSays ?? []).map(stateByte),
      gives: stateByte(rule.gives),
    }));
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  apply(bytes: Uint8Array, matcher: LineMatcher): void {
    this.invalidColumns.length = 0;
    const decided = new Set<number>();
    for (const rule of this.#rules) {
      const masked = hexOf(bytes, matcher.startOf[rule.field], matcher.endOf[rule.field]) & rule.mask;
      const holds = rule.is === undefined ? masked !== rule.isNot : masked === rule.is;
      if (!holds) continue;
      for (const column of rule.columns) {
        const offset = column * BYTES_PER_COLUMN;
        const own = matcher.view.getUint8(offset);
        if (decided.has(column) || rule.exceptStates.includes(own)) continue;
        if (rule.onlyState !== 0 && own !== rule.onlyState) continue;
        decided.add(column);
        matcher.view.setUint8(offset, rule.gives);
        matcher.view.setFloat64(offset + 1, 0, true);
        if (rule.gives === INVALID) this.invalidColumns.push(column);
      }
    }
  }
}

const stateByte = (state: (typeof MISSING_STATES)[number]): number => MISSING_STATES.indexOf(state) + 1;
const INVALID = stateByte("invalid");

function hexOf(bytes: Uint8Array, start: number = 0, end: number = start): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    value = value * 16 + (byte <= 0x39 ? byte - 0x30 : (byte & 0xdf) - 0x37);
  }
  return value;
}
