import { readingsOf } from "@openperfusion/signals";
import { createDecoder } from "../codec/createDecoder.ts";
import type { DecodedFrame } from "../codec/DecodedItem.ts";
import type { Ruler, RulerSpan } from "../codec/explain.ts";
import type { PacketProfile } from "../profile/PacketProfile.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import { readable } from "./hexOf.ts";
import { MessageReader } from "./MessageReader.ts";

/** A ruler along every item of a stream of packets. Where bytes are escaped, offsets are those of the bytes as sent. */
export function explainPackets(
  profile: PacketProfile,
  options: ProfileOptions,
  bytes: Uint8Array,
): readonly Ruler[] {
  const decoder = createDecoder(profile, { options });
  const readers = profile.messages.map((message) => new MessageReader(profile, message, options));
  return [...decoder.consume(bytes), ...decoder.flush("end")].map((item) => {
    const wire = bytes.subarray(item.seq, item.seq + item.length);
    const span = spanner(wire);
    if (item.kind === "notice")
      return { item, spans: [span(0, wire.length, "notice", item.key ?? item.notice)] };
    if (item.kind === "rejected") return { item, spans: [span(0, wire.length, "misfit", item.reason)] };
    const reader = readers.find(({ message }) => message.key === item.message);
    const spans = reader === undefined ? [] : spansOf(profile, reader, item, wire, span);
    return { item, spans: filled(spans, wire.length, span) };
  });
}

type Spanner = (start: number, end: number, role: RulerSpan["role"], name: string) => RulerSpan;

const spanner =
  (wire: Uint8Array): Spanner =>
  (start, end, role, name) => ({ start, end, text: readable(wire.subarray(start, end)), role, name });

/** Fields by their place; of a packet whose bytes were escaped or interleaved the places are not those of the wire. */
function spansOf(
  profile: PacketProfile,
  reader: MessageReader,
  item: DecodedFrame,
  wire: Uint8Array,
  span: Spanner,
): readonly RulerSpan[] {
  const { framing } = profile;
  const lineEnd = framing.kind === "line" ? lineEndLength(wire) : 0;
  if (framing.kind === "flagged" || (framing.kind === "startEnd" && framing.interleaved !== undefined))
    return [];
  const packet = wire.subarray(0, wire.length - lineEnd);
  if (reader.read(packet) !== undefined) return [];
  const readings = readingsOf(item.layout, item.packed);
  let column = 0;
  return reader.message.fields.flatMap((field): readonly RulerSpan[] => {
    const reading = field.role === "value" ? readings[column++] : undefined;
    const at = reader.placeOf(field, packet);
    if (at === undefined) return [];
    const name = field.role === "value" || field.role === "status" ? field.name : field.role;
    return [{ ...span(at.start, at.end, field.role, name), ...(reading === undefined ? {} : { reading }) }];
  });
}

/** Every byte is under the ruler: what lies between fields is the packet's frame. */
function filled(spans: readonly RulerSpan[], length: number, span: Spanner): readonly RulerSpan[] {
  const all: RulerSpan[] = [];
  let at = 0;
  for (const next of spans.toSorted((a, b) => a.start - b.start)) {
    if (next.start < at) continue;
    if (next.start > at) all.push(span(at, next.start, "frame", "frame"));
    all.push(next);
    at = next.end;
  }
  if (at < length) all.push(span(at, length, "frame", "frame"));
  return all;
}

function lineEndLength(wire: Uint8Array): number {
  if (wire.at(-1) === 0x0a && wire.at(-2) === 0x0d) return 2;
  return wire.at(-1) === 0x0a || wire.at(-1) === 0x0d ? 1 : 0;
}
