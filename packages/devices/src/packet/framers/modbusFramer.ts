import type { ModbusRtu } from "../../profile/Framing.ts";
import { LENGTH, NOISE, OPEN } from "./Framer.ts";
import type { Framer, Scan } from "./Framer.ts";

const READ_HOLDING = 3;
const READ_INPUT = 4;
const EXCEPTION = 0x80;
/** Address, function and count before the data, two bytes of CRC behind. */
const AROUND_BYTES = 5;
/** A frame has at most 256 bytes: Modbus over Serial Line, 2.5.1. */
const MAX_BYTES = 256;

/** Answers to the two functions that only read. The silence between frames is not seen behind a USB adapter: the CRC decides. */
export function modbusFramer({ server }: ModbusRtu): Framer {
  return {
    maxLength_bytes: MAX_BYTES,
    scan(bytes: Uint8Array, at: number, to: number): Scan {
      if (bytes[at] !== server) return NOISE;
      if (to - at < 3) return OPEN;
      const code = bytes[at + 1] as number;
      const isException = (code & EXCEPTION) !== 0;
      const asked = code & ~EXCEPTION;
      if (asked !== READ_HOLDING && asked !== READ_INPUT) return NOISE;
      const count = bytes[at + 2] as number;
      if (!isException && (count === 0 || count % 2 !== 0)) return LENGTH;
      const total = isException ? AROUND_BYTES : AROUND_BYTES + count;
      if (total > MAX_BYTES) return LENGTH;
      if (to - at < total) return OPEN;
      return { kind: "packet", wire_bytes: total, packet: bytes.slice(at, at + total) };
    },
    measure(packet) {
      packet[2] = packet.length - AROUND_BYTES;
    },
    wrap: (packet) => packet,
  };
}
