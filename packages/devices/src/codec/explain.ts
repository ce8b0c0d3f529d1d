import { readingsOf } from "@openperfusion/signals";
import type { Reading } from "@openperfusion/signals";
import type { LineField } from "../profile/DataLine.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import { textOf } from "./bytesOf.ts";
import { compileDataLine } from "../line/compileDataLine.ts";
import { createDecoder } from "./createDecoder.ts";
import type { DecodedItem } from "./DecodedItem.ts";
import { explainPackets } from "../packet/explainPackets.ts";
import { LineMatcher } from "../line/LineMatcher.ts";

/** A stretch of one item and what it became. The spans of an item cover all of its bytes, in order. */
export interface RulerSpan {
  /** Offsets within the item. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role:
    | LineField["role"]
    | "event"
    | "frame"
    | "separator"
    | "lineEnd"
    | "notice"
    | "fits"
    | "misfit";
  /** The field's name on the wire or in the manual. */
  readonly name: string;
  readonly reading?: Reading;
}

/** One item with the ruler that shows which of its bytes became which reading. */
export interface Ruler {
  readonly item: DecodedItem;
  readonly spans: readonly RulerSpan[];
}

/** Decodes a whole stream and lays a ruler along every item. */
export function explain(
  profile: DeviceProfile,
  options: ProfileOptions,
  bytes: Uint8Array,
): readonly Ruler[] {
  if (profile.codec === "packet") return explainPackets(profile, options, bytes);
  const decoder = createDecoder(profile, { options });
  const matcher = new LineMatcher(compileDataLine(profile, options));
  const items = [...decoder.consume(bytes), ...decoder.flush("end")];
  return items.map((item) => {
    const own = bytes.subarray(item.seq, item.seq + item.length);
    return { item, spans: spansOf(item, own, matcher) };
  });
}

function spansOf(item: DecodedItem, bytes: Uint8Array, matcher: LineMatcher): readonly RulerSpan[] {
  const span = (start: number, end: number, role: RulerSpan["role"], name: string): RulerSpan => ({
    start,
    end,
    text: textOf(bytes, start, end),
    role,
    name,
  });
  const lineEnd = bytes.length - lineEndLength(bytes);
  const closing = lineEnd < bytes.length ? [span(lineEnd, bytes.length, "lineEnd", "line end")] : [];
  if (item.kind === "notice") {
    const text = lineEnd > 0 ? [span(0, lineEnd, "notice", item.key ?? item.notice)] : [];
    return [...text, ...closing];
  }
  const padded = new Uint8Array(Math.max(bytes.length, matcher.line.maxLength_bytes) + 2);
  padded.set(bytes);
  matcher.match(padded, 0);
  if (item.kind === "rejected") {
    const isUnknown = item.column === undefined || matcher.failedField < 0;
    const misfit = isUnknown ? 0 : Math.min(matcher.startOf[matcher.failedField] ?? 0, lineEnd);
    const fits = misfit > 0 ? [span(0, misfit, "fits", "fits the shape")] : [];
    const rest = lineEnd > misfit ? [span(misfit, lineEnd, "misfit", item.reason)] : [];
    return [...fits, ...rest, ...closing];
  }
  const readings = readingsOf(item.layout, item.packed);
  const spans: RulerSpan[] = [];
  let at = 0;
  matcher.line.fields.forEach((field, index) => {
    const start = matcher.startOf[index] as number;
    const end = matcher.endOf[index] as number;
    if (start > at) spans.push(span(at, start, "separator", "separator"));
    const reading = readings[matcher.line.columnOf[index] as number];
    spans.push({
      ...span(start, end, field.role, nameOf(field)),
      ...(reading === undefined ? {} : { reading }),
    });
    at = end;
  });
  return [...spans, ...closing];
}

function nameOf(field: LineField): string {
  return field.role === "value" || field.role === "status" ? field.name : field.role;
}

function lineEndLength(bytes: Uint8Array): number {
  const last = bytes.at(-1);
  if (last === 0x0d) return 1;
  if (last !== 0x0a) return 0;
  return bytes.at(-2) === 0x0d ? 2 : 1;
}
