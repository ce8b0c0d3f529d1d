import { SIGNALS } from "@openperfusion/signals";
import type { Cell } from "@openperfusion/signals";
import { convert } from "@openperfusion/units";
import { bytesOf, textOf } from "../codec/bytesOf.ts";
import { clockText } from "../codec/clockText.ts";
import { fromHex } from "../codec/fromHex.ts";
import { valuesOf } from "../codec/layoutsOf.ts";
import { unitOnWire } from "../line/compileDataLine.ts";
import { encodeCell, hasSentinel } from "../line/encodeCell.ts";
import type {
  Message,
  NumberValue,
  PacketClock,
  PacketProfile,
  PacketValue,
} from "../profile/PacketProfile.ts";
import { checkOptions } from "../profile/ProfileOption.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import { Checksum } from "./Checksum.ts";
import { framerFor } from "./framers/framerFor.ts";
import { splitItems } from "./items/splitItems.ts";
import type { Item } from "./items/splitItems.ts";
import { locate, writeBinary } from "./locate.ts";
import type { Place } from "./locate.ts";
import { observedBytes } from "./observed.ts";

/** What one packet says. */
export interface PacketContent {
  /** One cell per value of the message, in its order, in canonical units; values not given stay as in the template. */
  readonly cells?: readonly Cell[];
  /** The device's clock, seconds since 1970 or since midnight where it shows no date; 0 unless told. */
  readonly clock_s?: number;
  /** Status texts by field name, as decoded; what is not named stays as in the template. */
  readonly status?: Readonly<Record<string, string>>;
  /** The text of the message's event fields; where it stands among flags, it is the only one. */
  readonly marker?: string;
}

interface Edit extends Place {
  readonly bytes: Uint8Array;
}

/** Writes packets as the device does: the decoder's other half, from the same profile. */
export class PacketEncoder {
  readonly #profile: PacketProfile;
  readonly #options: ProfileOptions;
  readonly #checksum: Checksum;

  /** Throws RangeError when an option is missing or not allowed. */
  constructor(profile: PacketProfile, options: ProfileOptions = {}) {
    checkOptions(profile, options);
    this.#profile = profile;
    this.#options = options;
    this.#checksum = new Checksum(profile.check);
  }

  /** Throws RangeError when there is no such message, or the count of cells is not the message's. */
  packet(key: string, content: PacketContent = {}): Uint8Array {
    const message = this.#messageOf(key);
    const values = valuesOf(message);
    const { cells } = content;
    if (cells !== undefined && cells.length !== values.length) {
      throw new RangeError(
        `${this.#profile.id}: ${key} holds ${values.length} values, found ${cells.length} cells`,
      );
    }
    const packet = edited(bytesOf(message.template), this.#edits(message, content));
    return this.wrap(packet);
  }

  /** An unescaped packet with its length and check set, as sent. */
  wrap(packet: Uint8Array): Uint8Array {
    const { framing } = this.#profile;
    const framer = framing.kind === "line" ? undefined : framerFor(framing);
    framer?.measure(packet);
    this.#checksum.fill(packet);
    if (framing.kind !== "line") return framer?.wrap(packet) ?? packet;
    return bytesOf(textOf(packet) + (framing.lineEnds[0] ?? ""));
  }

  #messageOf(key: string): Message {
    const { id, messages } = this.#profile;
    const message = messages.find((candidate) => candidate.key === key);
    if (message !== undefined) return message;
    throw new RangeError(`${id} has no message ${key}; it has ${messages.map((one) => one.key).join(", ")}`);
  }

  #edits(message: Message, content: PacketContent): readonly Edit[] {
    const template = bytesOf(message.template);
    const items: ReadonlyMap<string, Item> =
      (message.items === undefined ? undefined : splitItems(message.items, template)) ?? new Map();
    let column = 0;
    const edits: Edit[] = [];
    for (const field of message.fields) {
      const cell = field.role === "value" ? content.cells?.[column++] : undefined;
      const place = locate(field.at, template, items);
      if (place === undefined) continue;
      const written = this.#bytesFor(field, cell, content, place);
      if (written === undefined) continue;
      // A trimmed value stands in a place of fixed width; the template's own is blank.
      const isPadded = message.items?.kind === "codes" && message.items.isTrimmed === true;
      const width = isPadded && field.role === "value" ? place.end - place.start : 0;
      const bytes = bytesOf(textOf(written).padStart(width));
      const again =
        field.role === "value" && "shapes" in field && field.repeatedAt !== undefined
          ? locate(field.repeatedAt, template, items)
          : undefined;
      edits.push({ ...place, bytes }, ...(again === undefined ? [] : [{ ...again, bytes }]));
    }
    return edits;
  }

  /** Undefined leaves the template's own bytes. */
  #bytesFor(
    field: Message["fields"][number],
    cell: Cell | undefined,
    content: PacketContent,
    place: Place,
  ): Uint8Array | undefined {
    switch (field.role) {
      case "value":
        return cell === undefined ? undefined : this.#valueBytes(field, cell, place);
      case "clock":
        return content.clock_s === undefined ? undefined : clockBytes(field, content.clock_s, place);
      case "status": {
        const text = content.status?.[field.name];
        if (text === undefined) return undefined;
        return bytesOf(field.as === "hex" ? fromHex(text) : text);
      }
      case "event":
        if (content.marker === undefined) return undefined;
        return bytesOf(field.isWithin === true ? field.quiet + content.marker : content.marker);
      default:
        return field satisfies never;
    }
  }

  #valueBytes(field: PacketValue, cell: Cell, place: Place): Uint8Array | undefined {
    if ("observed" in field) return observedBytes(field, cell);
    const unit = unitOnWire(this.#profile, field, this.#options);
    if ("number" in field) return numberBytes(field, cell, convertedTo(cell, field, unit), place);
    // Without a sign of its own for it, the device says what it says when nothing is measured.
    if (typeof cell !== "number" && !hasSentinel(field, cell) && !hasSentinel(field, "notAvailable"))
      return undefined;
    return bytesOf(encodeCell(field, cell, unit));
  }
}

function clockBytes({ at, format }: PacketClock, clock_s: number, place: Place): Uint8Array | undefined {
  if (at.by === "binary") return writeBinary(Math.floor(clock_s), at.type);
  return bytesOf(clockText(clock_s, format).padEnd(place.end - place.start));
}

function convertedTo(cell: Cell, field: NumberValue, unit: Parameters<typeof convert>[2]): number {
  return typeof cell === "number" ? convert(cell, SIGNALS[field.signal].unit, unit) : Number.NaN;
}

function numberBytes(field: NumberValue, cell: Cell, value: number, place: Place): Uint8Array | undefined {
  const { factor = 1, divisor = 1, offset = 0, sentinels, digits } = field.number;
  const stateRaw = (state: Cell): number | undefined => sentinels.find((one) => one.state === state)?.raw;
  const raw =
    typeof cell === "number"
      ? ((value - offset) * divisor) / factor
      : (stateRaw(cell) ?? stateRaw("notAvailable"));
  if (raw === undefined) return undefined;
  if (field.at.by === "binary") return writeBinary(raw, field.at.type);
  const width = digits ?? place.end - place.start;
  const whole = Math.round(raw);
  if (whole < 0 && field.number.isSigned !== true) return undefined;
  const text = (whole < 0 ? whole + 16 ** width : whole).toString(16).toUpperCase().padStart(width, "0");
  return text.length > width ? undefined : bytesOf(text);
}

function edited(template: Uint8Array, edits: readonly Edit[]): Uint8Array {
  let text = "";
  let at = 0;
  for (const { start, end, bytes } of edits.toSorted((a, b) => a.start - b.start)) {
    text += textOf(template, at, start) + textOf(bytes);
    at = end;
  }
  return bytesOf(text + textOf(template, at));
}
