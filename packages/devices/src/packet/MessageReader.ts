import { BYTES_PER_COLUMN, MISSING_STATES, SIGNALS, writeCell } from "@openperfusion/signals";
import type { FrameLayout } from "@openperfusion/signals";
import { convert } from "@openperfusion/units";
import { bytesOf, textOf } from "../codec/bytesOf.ts";
import { clockForm } from "../codec/clockText.ts";
import type { RawCell, RejectReason } from "../codec/DecodedItem.ts";
import { layoutOfMessage, valuesOf } from "../codec/layoutsOf.ts";
import { unitOnWire } from "../line/compileDataLine.ts";
import { perProfile } from "../profile/perProfile.ts";
import type {
  Locator,
  Message,
  PacketClock,
  NumberValue,
  PacketProfile,
  PacketValue,
} from "../profile/PacketProfile.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import { splitItems } from "./items/splitItems.ts";
import type { Item } from "./items/splitItems.ts";
import { hexOf } from "./hexOf.ts";
import { locate, readBinary } from "./locate.ts";
import type { Place } from "./locate.ts";
import { observedReader } from "./observed.ts";
import { PacketStatusRules } from "./PacketStatusRules.ts";
import { TextMatcher } from "./TextMatcher.ts";

/** Why a packet that looks like this message is not one. */
export interface Misfit {
  readonly reason: RejectReason;
  /** Place of the message's field that does not fit. */
  readonly column?: number;
}

const INVALID = MISSING_STATES.indexOf("invalid") + 1;
const OUT_OF_RANGE = MISSING_STATES.indexOf("outOfRange") + 1;
const NOT_AVAILABLE = MISSING_STATES.indexOf("notAvailable") + 1;
const NO_ITEMS: ReadonlyMap<string, Item> = new Map();

interface ClockReader {
  readonly clock: PacketClock;
  /** Among the message's fields. */
  readonly place: number;
  readonly form: RegExp;
}

/** Reads one kind of message. What `read` found stays until the next call. */
export class MessageReader {
  readonly message: Message;
  readonly layout: FrameLayout;
  readonly packed: Uint8Array;
  items: ReadonlyMap<string, Item> = NO_ITEMS;
  /** Values whose text or number the profile does not know, or that a status rule made invalid. */
  raw: RawCell[] = [];
  readonly #view: DataView;
  readonly #fixed_bytes: number;
  readonly #match: readonly { readonly at: number; readonly bytes: Uint8Array }[];
  readonly #values: readonly {
    readonly field: PacketValue;
    readonly place: number;
    readonly read: CellReader;
  }[];
  readonly #rules: PacketStatusRules;
  readonly #isProtected: boolean;
  readonly #clocks: readonly ClockReader[];

  constructor(profile: PacketProfile, message: Message, options: ProfileOptions) {
    this.message = message;
    this.layout = layoutOfMessage(profile, message);
    this.packed = new Uint8Array(valuesOf(message).length * BYTES_PER_COLUMN);
    this.#view = new DataView(this.packed.buffer);
    this.#fixed_bytes = message.template.length;
    this.#match = message.match.map(({ at, is }) => ({ at, bytes: bytesOf(is) }));
    this.#clocks = message.fields.flatMap((clock, place) =>
      clock.role === "clock" ? [{ clock, place, form: clockForm(clock.format) }] : [],
    );
    this.#rules = new PacketStatusRules(profile.id, message);
    // Bytes that a checksum vouches for were sent so; others may be a disturbance, and then no number is safe.
    this.#isProtected = profile.check.kind !== "none" && profile.check.kind !== "unknown";
    const readers = cellReadersOf(profile, options);
    this.#values = valuesOf(message).map((field) => ({
      field,
      place: message.fields.indexOf(field),
      read: readers.get(field) as CellReader,
    }));
  }

  isThis(packet: Uint8Array): boolean {
    const { items, mayBeLonger = false, mayBeShorter = false } = this.message;
    const isTooLong = packet.length > this.#fixed_bytes && !mayBeLonger;
    const isTooShort = packet.length < this.#fixed_bytes && !mayBeShorter;
    if (items === undefined && (isTooLong || isTooShort)) return false;
    return this.#match.every(({ at, bytes }) => {
      const from = at < 0 ? packet.length + at : at;
      return from >= 0 && bytes.every((byte, i) => packet[from + i] === byte);
    });
  }

  /** Fills `packed`, or says why the packet is not such a message. */
  read(packet: Uint8Array): Misfit | undefined {
    const { items } = this.message;
    this.raw = [];
    this.items = NO_ITEMS;
    if (items !== undefined) {
      const found = splitItems(items, packet);
      if (found === undefined) return { reason: "shape" };
      this.items = found;
    }
    const clock = this.#isProtected ? undefined : this.#clocks.find((one) => !this.#shows(one, packet));
    if (clock !== undefined) return { reason: "shape", column: clock.place };
    for (const [column, { field, place, read }] of this.#values.entries()) {
      const at = locate(field.at, packet, this.items);
      const cell = at === undefined ? NOT_AVAILABLE : read(packet, at);
      if (cell === undefined || cell === "otherUnit") {
        const reason = cell === undefined ? "shape" : "unit";
        if (!this.#isProtected || reason === "unit") return { reason, column: place };
        this.#setState(column, INVALID);
        this.raw.push({ column, text: textAt(field, packet, at as Place) });
      } else if (typeof cell === "number") {
        this.#setState(column, cell);
      } else {
        writeCell(this.#view, column * BYTES_PER_COLUMN, cell.value);
      }
    }
    this.#applyRules(packet);
    return undefined;
  }

  /** Where a field stands in the packet that was read last. */
  placeOf({ at }: { readonly at: Locator }, packet: Uint8Array): Place | undefined {
    return locate(at, packet, this.items);
  }

  /** Whether a clock has its form; one that the packet does not hold can't have another. */
  #shows({ clock, form }: ClockReader, packet: Uint8Array): boolean {
    const at = this.placeOf(clock, packet);
    return at === undefined || form.test(textOf(packet, at.start, at.end).trimEnd());
  }

  #applyRules(packet: Uint8Array): void {
    for (const { column, state } of this.#rules.apply(packet, this.items, this.#view)) {
      this.#setState(column, state);
      const field = this.#values[column]?.field as PacketValue;
      const at = locate(field.at, packet, this.items);
      if (state === INVALID && at !== undefined) this.raw.push({ column, text: textAt(field, packet, at) });
    }
  }

  #setState(column: number, state: number): void {
    this.#view.setUint8(column * BYTES_PER_COLUMN, state);
    this.#view.setFloat64(column * BYTES_PER_COLUMN + 1, 0, true);
  }
}

/** A number, the byte of a missing state, or undefined for what the profile does not know. */
type CellReader = (packet: Uint8Array, at: Place) => { value: number } | number | "otherUnit" | undefined;

/** Tables are made once for a profile and its answers: a decoder is made anew at every loss. */
const cellReadersOf = perProfile(
  (profile: PacketProfile, options): ReadonlyMap<PacketValue, CellReader> =>
    new Map(profile.messages.flatMap(valuesOf).map((field) => [field, cellReader(profile, field, options)])),
);

function cellReader(profile: PacketProfile, field: PacketValue, options: ProfileOptions): CellReader {
  if ("number" in field) return numberReader(profile, field, options);
  if ("observed" in field) return observedReader(field);
  const matcher = new TextMatcher(profile, field, options);
  return (packet, at) => {
    const found = matcher.match(packet, at.start, at.end);
    if (found.kind === "number") return found;
    if (found.kind === "missing") return found.state;
    return found.kind === "otherUnit" ? "otherUnit" : undefined;
  };
}

function numberReader(profile: PacketProfile, field: NumberValue, options: ProfileOptions): CellReader {
  const { factor = 1, divisor = 1, offset = 0, sentinels, range } = field.number;
  const onWire = unitOnWire(profile, field, options);
  const canonical = SIGNALS[field.signal].unit;
  const states = new Map(sentinels.map(({ raw, state }) => [raw, MISSING_STATES.indexOf(state) + 1]));
  return (packet, at) => {
    const raw = rawNumber(field, packet, at);
    if (raw === undefined) return undefined;
    const state = states.get(raw);
    if (state !== undefined) return state;
    if (range !== undefined && (raw < range.low || raw > range.high)) return OUT_OF_RANGE;
    return { value: convert((raw * factor) / divisor + offset, onWire, canonical) };
  };
}

/** The number as the device sends it; undefined where its characters are no hexadecimal digits. */
export function rawNumber(field: NumberValue, packet: Uint8Array, { start, end }: Place): number | undefined {
  if (field.at.by === "binary") return readBinary(packet, start, field.at.type);
  const text = textOf(packet, start, end);
  if (!/^[0-9A-Fa-f]{1,8}$/.test(text)) return undefined;
  const raw = Number.parseInt(text, 16);
  const span = 16 ** text.length;
  return field.number.isSigned === true && raw >= span / 2 ? raw - span : raw;
}

function textAt(field: PacketValue, packet: Uint8Array, { start, end }: Place): string {
  return field.at.by === "binary" || "observed" in field
    ? hexOf(packet, start, end)
    : textOf(packet, start, end);
}
