import { bytesOf, textOf } from "../codec/bytesOf.ts";
import { fromHex } from "../codec/fromHex.ts";
import type { KnownCheck } from "../profile/Framing.ts";
import { Checksum } from "./Checksum.ts";

/** Modbus over Serial Line, 2.5.1: CRC of all bytes before it, its low byte first. */
export const MODBUS_CHECK: KnownCheck = {
  kind: "crc16",
  polynomial: 0x8005,
  isReflected: true,
  initial: 0xffff,
  encoding: "littleEndian",
  at: -2,
  covers: [0, -2],
  policy: "require",
};

export interface ModbusRead {
  /** 1 to 247. */
  readonly server: number;
  /** 3 reads holding registers, 4 input registers; no other function can be expressed. */
  readonly function: 3 | 4;
  /** Of the first register, 0 to 65535. */
  readonly address: number;
  /** 1 to 125 registers. */
  readonly count: number;
}

/** The bytes of a request that reads, as text. Throws RangeError that names the field, what was found and is allowed. */
export function modbusRead({ server, function: code, address, count }: ModbusRead): string {
  const check = (name: string, value: number, low: number, high: number): void => {
    if (Number.isInteger(value) && value >= low && value <= high) return;
    throw new RangeError(`Modbus ${name} must be a whole number from ${low} to ${high}, found ${value}`);
  };
  check("server", server, 1, 247);
  check("function", code, 3, 4);
  check("address", address, 0, 0xffff);
  check("count", count, 1, 125);
  const bytes = Uint8Array.of(server, code, address >> 8, address & 0xff, 0, count, 0, 0);
  new Checksum(MODBUS_CHECK).fill(bytes);
  return textOf(bytes);
}

/** Whether these bytes are a Modbus request that only reads. */
export function isModbusRead(text: string): boolean {
  const bytes = bytesOf(text);
  const isRead = bytes.length === 8 && (bytes[1] === 3 || bytes[1] === 4);
  return isRead && new Checksum(MODBUS_CHECK).fits(bytes);
}

/**
 * Whether a Modbus server would take these bytes as a request that does more than read, in binary (RTU) or in characters
 * (ASCII). Told by the check alone, so it holds whatever protocol the profile says it speaks.
 */
export function isModbusBeyondRead(text: string): boolean {
  const bytes = bytesOf(text);
  const request = asciiRequest(text) ?? (hasModbusCrc(bytes) ? bytes.subarray(0, -2) : undefined);
  if (request === undefined || request.length < 2) return false;
  const code = request[1] as number;
  // From 128 on it would be the answer that says no.
  return code >= 1 && code < 128 && !(request.length === 6 && (code === 3 || code === 4));
}

const hasModbusCrc = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && new Checksum(MODBUS_CHECK).fits(bytes);

/** Modbus over Serial Line, 2.5.2: a colon, bytes in hexadecimal, and a last byte with which they sum up to 0. */
function asciiRequest(text: string): Uint8Array | undefined {
  const [, digits] = /^:((?:[0-9A-F]{2}){3,})\r\n$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const bytes = bytesOf(fromHex(digits));
  return bytes.reduce((sum, byte) => (sum + byte) & 0xff, 0) === 0 ? bytes.subarray(0, -1) : undefined;
}
