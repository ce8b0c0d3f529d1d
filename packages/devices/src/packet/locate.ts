import type { BinaryType, Locator } from "../profile/PacketProfile.ts";
import type { Item } from "./items/splitItems.ts";

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a locator points in a packet; undefined when the packet has no such place. */
export function locate(at: Locator, packet: Uint8Array, items: ReadonlyMap<string, Item>): Place | undefined {
  if (at.by === "item") {
    const item = items.get(at.key);
    return at.part === undefined ? item : item?.parts[at.part];
  }
  const start = at.at < 0 ? packet.length + at.at : at.at;
  const end =
    at.by === "rest"
      ? packet.length + at.to
      : start + (at.by === "text" ? at.length_bytes : widthOf(at.type));
  return start >= 0 && start <= end && end <= packet.length ? { start, end } : undefined;
}

export function widthOf(type: BinaryType): number {
  if (type === "bcd16be") return 2;
  return type.includes("32") ? 4 : type.includes("16") ? 2 : 1;
}

/** The raw number at a place, or undefined where its bytes are no number (a decimal digit above 9, not a number). */
export function readBinary(packet: Uint8Array, start: number, type: BinaryType): number | undefined {
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  const isLittle = type.endsWith("le");
  switch (type) {
    case "u8":
      return view.getUint8(start);
    case "i8":
      return view.getInt8(start);
    case "u16be":
    case "u16le":
      return view.getUint16(start, isLittle);
    case "i16be":
    case "i16le":
      return view.getInt16(start, isLittle);
    case "u32be":
    case "u32le":
      return view.getUint32(start, isLittle);
    case "i32be":
    case "i32le":
      return view.getInt32(start, isLittle);
    case "f32be":
    case "f32le": {
      const value = view.getFloat32(start, isLittle);
      return Number.isFinite(value) ? value : undefined;
    }
    case "bcd8":
    case "bcd16be":
      return readDecimal(packet, start, widthOf(type));
    default:
      return type satisfies never;
  }
}

function readDecimal(packet: Uint8Array, start: number, width: number): number | undefined {
  let value = 0;
  for (let i = 0; i < width; i++) {
    const byte = packet[start + i] as number;
    if (byte >> 4 > 9 || (byte & 0xf) > 9) return undefined;
    value = value * 100 + (byte >> 4) * 10 + (byte & 0xf);
  }
  return value;
}

/** The bytes of a raw number, rounded to what the type can hold; undefined when it is beyond. */
export function writeBinary(raw: number, type: BinaryType): Uint8Array | undefined {
  const bytes = new Uint8Array(widthOf(type));
  const view = new DataView(bytes.buffer);
  const isLittle = type.endsWith("le");
  if (type.startsWith("f32")) {
    view.setFloat32(0, raw, isLittle);
    return bytes;
  }
  const whole = Math.round(raw);
  if (type.startsWith("bcd")) {
    const digits = String(whole).padStart(2 * bytes.length, "0");
    if (whole < 0 || digits.length > 2 * bytes.length) return undefined;
    return bytes.map((_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
  }
  for (let i = 0; i < bytes.length; i++) {
    const shift = isLittle ? i : bytes.length - 1 - i;
    bytes[i] = Math.floor(whole / 256 ** shift) & 0xff;
  }
  return readBinary(bytes, 0, type) === whole ? bytes : undefined;
}
