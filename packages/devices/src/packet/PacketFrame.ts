import type { FrameLayout } from "@openperfusion/signals";
import { alarmsOf } from "../codec/alarmsOf.ts";
import { textOf } from "../codec/bytesOf.ts";
import type { DecodedFrame, DeviceAlarm, DeviceEvent, StatusBit } from "../codec/DecodedItem.ts";
import type { FrameView } from "../codec/Decoder.ts";
import type {
  Message,
  PacketClock,
  PacketEvent,
  PacketStatus,
  PacketValue,
} from "../profile/PacketProfile.ts";
import { hexOf, readable } from "./hexOf.ts";
import { readBinary } from "./locate.ts";
import type { MessageReader } from "./MessageReader.ts";
import { ranksOfRecords } from "../codec/alarmRecords.ts";
import { observedBitsOf } from "./observed.ts";
import { statusNumber } from "./PacketStatusRules.ts";

/** What a packet says: its values, and what it tells beside them. */
export class PacketFrame implements FrameView {
  readonly seq: number;
  readonly length: number;
  readonly layout: FrameLayout;
  readonly packed: Uint8Array;
  readonly #reader: MessageReader;
  readonly #packet: Uint8Array;
  readonly #extra: readonly StatusBit[];

  /** `extra`: what the decoder itself has to say of this packet, such as a check that it could not make. */
  constructor(
    stretch: { readonly seq: number; readonly length: number },
    reader: MessageReader,
    packet: Uint8Array,
    extra: readonly StatusBit[],
  ) {
    this.seq = stretch.seq;
    this.length = stretch.length;
    this.layout = reader.layout;
    this.packed = reader.packed;
    this.#reader = reader;
    this.#packet = packet;
    this.#extra = extra;
  }

  toFrame(): DecodedFrame {
    const { message, raw } = this.#reader;
    const packet = this.#packet;
    const events: DeviceEvent[] = [];
    const status: StatusBit[] = [];
    const alarms: DeviceAlarm[] = [];
    let deviceTime: string | undefined;
    // Every value of a message is observed with the same bits.
    const observed = message.fields.find((field) => field.role === "value" && "observed" in field);
    if (observed?.role === "value" && "observed" in observed)
      status.push(...observedBitsOf(observed, packet, this.#reader.items));
    for (const field of message.fields) {
      const at = this.#reader.placeOf(field, packet);
      if (at === undefined) continue;
      const text = textOf(packet, at.start, at.end);
      if (field.role === "value") {
        status.push(...this.#repeatedOtherwise(field, text));
        continue;
      }
      if (field.role === "clock") deviceTime = clockOf(field, packet, at.start, text);
      else if (field.role === "event") events.push(...eventsOf(field, text));
      else {
        const sent =
          field.as === "hex" ? hexOf(packet, at.start, at.end) : readable(packet.subarray(at.start, at.end));
        const number = statusNumber(field, packet, this.#reader.items);
        status.push(...statusOf(field, sent, number));
        alarms.push(...alarmsOf(field.alarms, sent, number));
      }
    }
    return {
      kind: "frame",
      message: message.key,
      seq: this.seq,
      length: this.length,
      layout: this.layout,
      packed: this.packed.slice(),
      ...(deviceTime === undefined ? {} : { deviceTime }),
      events,
      status: [...status, ...unreadItems(this.#reader, message, packet), ...this.#extra],
      alarms,
      ...(raw.length === 0 ? {} : { raw: [...raw] }),
    };
  }

  /** The text of a value that the device wrote a second time, and not as the first. */
  #repeatedOtherwise(field: PacketValue, text: string): readonly StatusBit[] {
    if (!("shapes" in field) || field.repeatedAt === undefined) return [];
    const again = this.#reader.placeOf({ at: field.repeatedAt }, this.#packet);
    if (again === undefined || textOf(this.#packet, again.start, again.end) === text) return [];
    return [
      {
        name: `${field.name} repeated`,
        raw: readable(this.#packet.subarray(again.start, again.end)),
      },
    ];
  }
}

function clockOf({ at }: PacketClock, packet: Uint8Array, start: number, text: string): string | undefined {
  return at.by === "binary" ? readBinary(packet, start, at.type)?.toFixed(0) : text.trim();
}

function eventsOf({ quiet, markers, isWithin }: PacketEvent, marker: string): readonly DeviceEvent[] {
  if (marker === quiet) return [];
  if (isWithin === true) return markers.filter((one) => marker.includes(one.marker));
  const known = markers.find((candidate) => candidate.marker === marker);
  return [
    known === undefined ? { key: "unknownMarker", marker } : { key: known.key, marker, label: known.label },
  ];
}

function statusOf(
  { name, bits, alarms }: PacketStatus,
  raw: string,
  number: number | undefined,
): readonly StatusBit[] {
  const groups = number === undefined ? [] : (bits ?? []);
  return [
    { name, raw },
    ...(alarms?.records === undefined ? [] : ranksOfRecords(raw, alarms.records)),
    ...groups.map((group) => ({
      name: group.name,
      raw: String(((number as number) >>> group.shift) & group.mask),
    })),
  ];
}

/** Items and qualifiers that no field reads: kept, by their name on the wire. */
function unreadItems({ items }: MessageReader, message: Message, packet: Uint8Array): readonly StatusBit[] {
  const read = new Set(message.fields.flatMap(({ at }) => (at.by === "item" ? [at.key] : [])));
  return [...items.values()].flatMap(({ key, start, end, qualifier }) => [
    ...(read.has(key)
      ? []
      : [
          {
            name: readable(Uint8Array.from(key, (c) => c.charCodeAt(0))),
            // What stands in lists is binary, also where its bytes happen to be characters.
            raw:
              message.items?.kind === "lists"
                ? hexOf(packet, start, end)
                : readable(packet.subarray(start, end)),
          },
        ]),
    ...(qualifier === undefined ? [] : [{ name: `${key}?`, raw: qualifier }]),
  ]);
}
