import { bytesOf, textOf } from "../../codec/bytesOf.ts";
import { fromHex } from "../../codec/fromHex.ts";
import { Checksum } from "../../packet/Checksum.ts";
import { flaggedFramer } from "../../packet/framers/flaggedFramer.ts";
import type { Flagged, KnownCheck } from "../../profile/Framing.ts";

export const u16 = (value: number): string => String.fromCharCode(value >> 8, value & 0xff);

/** Protocol, kind of message and length before the data, two bytes of check behind them. */
export const HEADER_BYTES = 4;
export const TAIL_BYTES = 2;

/** PPP's frame check sequence (RFC 1171), its low byte first. */
export const INTELLIVUE_CHECK: KnownCheck = {
  kind: "crc16",
  polynomial: 0x1021,
  isReflected: true,
  initial: 0xffff,
  finalXor: 0xffff,
  encoding: "littleEndian",
  at: -TAIL_BYTES,
  covers: [0, -TAIL_BYTES],
  policy: "require",
};

export const INTELLIVUE_FRAMING: Flagged = {
  kind: "flagged",
  begin: 0xc0,
  end: 0xc1,
  escape: 0x7d,
  xor: 0x20,
  minLength_bytes: HEADER_BYTES + 2 + TAIL_BYTES,
  maxLength_bytes: 4096,
  length: {
    offset: 2,
    width_bytes: 2,
    radix: "bigEndian",
    counts: "data",
    around_bytes: HEADER_BYTES + TAIL_BYTES,
  },
};

/** A packet as it stands between the flags, without its check. */
export const packetOf = (data: string): string => `\u0011\u0001${u16(data.length)}${data}\u0000\u0000`;

/** The bytes of a request as sent, from its data in hexadecimal. */
export function requestOf(hexadecimal: string): string {
  const packet = bytesOf(packetOf(fromHex(hexadecimal)));
  new Checksum(INTELLIVUE_CHECK).fill(packet);
  return textOf(flaggedFramer(INTELLIVUE_FRAMING).wrap(packet));
}

/** A list as ISO/IEEE 11073 writes it: count, bytes of all entries, entries. */
export function listOf(entries: readonly string[]): string {
  const all = entries.join("");
  return u16(entries.length) + u16(all.length) + all;
}

export const attributeOf = (name: number, value: string): string => u16(name) + u16(value.length) + value;

/** Session and presentation context of every data message. */
const SESSION = fromHex("E100 0002");

/** The system that is asked, and no part of it. */
export const SYSTEM = fromHex("0021 0000 0000");

export const OPERATION = { invoke: 1, result: 2, error: 3, linked: 5 } as const;
export const COMMAND = { confirmedEvent: 1, confirmedAction: 7 } as const;

/** A remote operation: its kind, for a linked result its state and number, and the command with its argument. */
export function operationOf(
  kind: keyof typeof OPERATION,
  command: keyof typeof COMMAND,
  argument: string,
  { invoke = 1, linked = "" }: { readonly invoke?: number; readonly linked?: string } = {},
): string {
  const inner = linked + u16(invoke) + u16(COMMAND[command]) + u16(argument.length) + argument;
  return SESSION + u16(OPERATION[kind]) + u16(inner.length) + inner;
}
