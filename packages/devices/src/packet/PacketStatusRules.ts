import { BYTES_PER_COLUMN, MISSING_STATES } from "@openperfusion/signals";
import { textOf } from "../codec/bytesOf.ts";
import { valuesOf } from "../codec/layoutsOf.ts";
import type { StatusRule } from "../profile/DataLine.ts";
import type { Message, PacketStatus } from "../profile/PacketProfile.ts";
import { hexOf } from "./hexOf.ts";
import type { Item } from "./items/splitItems.ts";
import { locate } from "./locate.ts";

interface Compiled {
  readonly rule: StatusRule;
  readonly field: PacketStatus;
  readonly columns: readonly number[];
}

const stateByte = (state: (typeof MISSING_STATES)[number]): number => MISSING_STATES.indexOf(state) + 1;

/** A message's status rules over its values. The first rule that holds for a value decides. */
export class PacketStatusRules {
  readonly #rules: readonly Compiled[];

  /** Throws RangeError for a rule on a status or signal that the message does not hold: it would let every value pass. */
  constructor(id: string, message: Message) {
    const signals = valuesOf(message).map(({ signal }) => signal);
    this.#rules = (message.statusRules ?? []).map((rule) => {
      const field = message.fields.find(
        (candidate): candidate is PacketStatus =>
          candidate.role === "status" && candidate.name === rule.field,
      );
      const columns = rule.signals.map((signal) => signals.indexOf(signal));
      if (field === undefined || columns.includes(-1)) {
        const name = field === undefined ? rule.field : rule.signals[columns.indexOf(-1)];
        throw new RangeError(`${id}: a status rule of ${message.key} names ${name}, which it does not hold`);
      }
      const all = signals.flatMap((signal, column) => (rule.signals.includes(signal) ? [column] : []));
      return { rule, field, columns: all };
    });
  }

  apply(
    packet: Uint8Array,
    items: ReadonlyMap<string, Item>,
    view: DataView,
  ): readonly { readonly column: number; readonly state: number }[] {
    const decided = new Map<number, number>();
    for (const { rule, field, columns } of this.#rules) {
      const value = statusNumber(field, packet, items);
      if (value === undefined) continue;
      const masked = value & rule.mask;
      const holds = rule.is === undefined ? masked !== rule.isNot : masked === rule.is;
      if (!holds) continue;
      for (const column of columns) {
        const own = view.getUint8(column * BYTES_PER_COLUMN);
        if (decided.has(column) || (rule.unlessTextSays ?? []).map(stateByte).includes(own)) continue;
        if (rule.ifTextSays !== undefined && own !== stateByte(rule.ifTextSays)) continue;
        decided.set(column, stateByte(rule.gives));
      }
    }
    return [...decided].map(([column, state]) => ({ column, state }));
  }
}

/** The number of a status: its bytes, or its hexadecimal digits; undefined where neither stands. */
export function statusNumber(
  field: PacketStatus,
  packet: Uint8Array,
  items: ReadonlyMap<string, Item>,
): number | undefined {
  const at = locate(field.at, packet, items);
  if (at === undefined || at.end - at.start > 8) return undefined;
  const text = field.as === "hex" ? hexOf(packet, at.start, at.end) : textOf(packet, at.start, at.end);
  return /^[0-9A-Fa-f]{1,8}$/.test(text) ? Number.parseInt(text, 16) : undefined;
}
