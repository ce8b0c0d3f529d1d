import { bytesOf, textOf } from "../codec/bytesOf.ts";
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
