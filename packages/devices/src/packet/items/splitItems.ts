import { textOf } from "../../codec/bytesOf.ts";
import type { Codes, Items, KeyValues, Letters } from "../../profile/Items.ts";
import { lists } from "./lists.ts";

/** A named item: where its value stands in the packet, and the parts of a value that is a list. */
export interface Item {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  readonly qualifier?: string;
}

/** The items of a packet by name, or undefined when it is not made of such items or names one twice. */
export function splitItems(items: Items, packet: Uint8Array): ReadonlyMap<string, Item> | undefined {
  const to = packet.length + items.to;
  if (to < items.from) return undefined;
  const found = split(items, packet, to);
  if (found === undefined) return undefined;
  const byKey = new Map(found.map((item) => [item.key, item]));
  return byKey.size === found.length ? byKey : undefined;
}

function split(items: Items, packet: Uint8Array, to: number): readonly Item[] | undefined {
  switch (items.kind) {
    case "keyValue":
      return keyValues(items, packet, items.from, to);
    case "letters":
      return letters(items, packet, items.from, to);
    case "codes":
      return codes(items, packet, items.from, to);
    case "lists":
      return lists(items, packet, items.from, to);
    default:
      return items satisfies never;
  }
}

function keyValues(
  rule: KeyValues,
  packet: Uint8Array,
  from: number,
  to: number,
): readonly Item[] | undefined {
  const text = textOf(packet, from, to);
  const found: Item[] = [];
  let start = 0;
  let nameless = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !rule.separators.includes(text.charAt(at))) continue;
    if (at > start) {
      const sign = text.slice(start, at).indexOf(rule.assign);
      if (sign < 0 && rule.isEveryPartNamed === true) return undefined;
      const key = sign < 0 ? `#${nameless++}` : keyOf(rule, text.slice(start, start + sign));
      const valueStart = from + start + (sign < 0 ? 0 : sign + rule.assign.length);
      found.push({
        key,
        start: valueStart,
        end: from + at,
        parts: partsOf(rule, packet, valueStart, from + at),
      });
    }
    start = at + 1;
  }
  return found;
}

function keyOf({ isCaseInsensitive, aliases }: KeyValues, text: string): string {
  const key = isCaseInsensitive === true ? text.toUpperCase() : text;
  return aliases?.[key] ?? key;
}

function partsOf(
  { list }: KeyValues,
  packet: Uint8Array,
  start: number,
  end: number,
): readonly { start: number; end: number }[] {
  if (list === undefined) return [];
  const parts: { start: number; end: number }[] = [];
  let begin = start;
  for (let at = start; at <= end; at++) {
    if (at < end && packet[at] !== list.charCodeAt(0)) continue;
    parts.push({ start: begin, end: at });
    begin = at + 1;
  }
  return parts;
}

function letters(
  { widths }: Letters,
  packet: Uint8Array,
  from: number,
  to: number,
): readonly Item[] | undefined {
  const found: Item[] = [];
  let at = from;
  while (at < to) {
    const key = textOf(packet, at, at + 1);
    const width = widths[key];
    if (width === undefined || at + 1 + width > to) return undefined;
    found.push({ key, start: at + 1, end: at + 1 + width, parts: [] });
    at += 1 + width;
  }
  return found.length === 0 ? undefined : found;
}

function codes(rule: Codes, packet: Uint8Array, from: number, to: number): readonly Item[] | undefined {
  const { code_bytes, qualifier_bytes, value_bytes, separator = "" } = rule;
  const found: Item[] = [];
  let at = from;
  while (at < to) {
    const start = at + code_bytes + qualifier_bytes;
    const end =
      value_bytes === undefined ? packet.indexOf(separator.charCodeAt(0), start) : start + value_bytes;
    if (end < start || end + separator.length > to) return undefined;
    if (textOf(packet, end, end + separator.length) !== separator) return undefined;
    const key = textOf(packet, at, at + code_bytes);
    const qualifier = textOf(packet, at + code_bytes, start);
    const value = rule.isTrimmed === true ? trimmed(packet, start, end) : { start, end };
    found.push({ key, ...value, parts: [], ...(qualifier === "" ? {} : { qualifier }) });
    at = end + separator.length;
  }
  return found;
}

function trimmed(packet: Uint8Array, start: number, end: number): { start: number; end: number } {
  const text = textOf(packet, start, end);
  const before = text.length - text.replace(/^ +/, "").length;
  return before === text.length
    ? { start, end }
    : { start: start + before, end: start + text.replace(/ +$/, "").length };
}
