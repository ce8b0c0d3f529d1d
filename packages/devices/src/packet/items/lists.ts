import type { Lists } from "../../profile/Items.ts";
import type { Item } from "./splitItems.ts";

/** Before the entries of a list: their count and their bytes. Before the value of an attribute: its name and its bytes. */
const HEADER_BYTES = 4;
const CODE_BYTES = 2;

/** The items of lists within lists, or undefined where a count, a length or the end of the part does not fit. */
export function lists(
  rule: Lists,
  packet: Uint8Array,
  from: number,
  to: number,
): readonly Item[] | undefined {
  const walk = new Walk(rule, packet);
  let at: number | undefined = from;
  while (at !== undefined && at < to) at = walk.list(at, to, 0);
  return at === to ? onceNamed(walk.items) : undefined;
}

/** Goes through nested lists; a place is where the next begins, undefined where the bytes are no such list. */
class Walk {
  readonly items: Item[] = [];
  readonly #rule: Lists;
  readonly #packet: Uint8Array;

  constructor(rule: Lists, packet: Uint8Array) {
    this.#rule = rule;
    this.#packet = packet;
  }

  list(at: number, to: number, depth: number): number | undefined {
    const begin = at + HEADER_BYTES;
    if (begin > to) return undefined;
    const end = begin + this.#u16(at + 2);
    if (end > to) return undefined;
    const head_bytes = this.#rule.heads_bytes[depth];
    let next = begin;
    for (let left = this.#u16(at); left > 0; left--) {
      const found =
        head_bytes === undefined ? this.#attribute(next, end) : this.list(next + head_bytes, end, depth + 1);
      if (found === undefined) return undefined;
      next = found;
    }
    return next === end ? end : undefined;
  }

  #attribute(at: number, to: number): number | undefined {
    const begin = at + HEADER_BYTES;
    if (begin > to) return undefined;
    const end = begin + this.#u16(at + 2);
    if (end > to) return undefined;
    const name = this.#u16(at);
    if (name === this.#rule.one) return this.#values(begin, end, 1);
    if (name !== this.#rule.several) return end;
    const first = begin + HEADER_BYTES;
    if (first > end || first + this.#u16(begin + 2) !== end) return undefined;
    return this.#values(first, end, this.#u16(begin));
  }

  #values(at: number, to: number, count: number): number | undefined {
    const item_bytes = CODE_BYTES + this.#rule.value_bytes;
    if (at + count * item_bytes !== to) return undefined;
    for (let start = at; start < to; start += item_bytes) {
      const key = this.#u16(start).toString(16).toUpperCase().padStart(4, "0");
      this.items.push({ key, start: start + CODE_BYTES, end: start + item_bytes, parts: [] });
    }
    return to;
  }

  #u16(at: number): number {
    return ((this.#packet[at] as number) << 8) | (this.#packet[at + 1] as number);
  }
}

function onceNamed(items: readonly Item[]): readonly Item[] {
  const counts = new Map<string, number>();
  for (const { key } of items) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return items.map((item) => {
    if (counts.get(item.key) === 1) return item;
    const nth = (seen.get(item.key) ?? 0) + 1;
    seen.set(item.key, nth);
    return { ...item, key: `${item.key}#${nth}` };
  });
}
