import type { Transport } from "@openperfusion/devices";

/** How both ends of a serial line must be set to understand each other. */
export type LineSettings = Pick<Transport, "baud" | "dataBits" | "parity" | "stopBits">;

const PARITIES = { N: "none", E: "even", O: "odd" } as const;
const SHAPE = /^(\d{2,7})-([78])([NEO])([12])$/;

/** Reads `19200-7E1`. Throws RangeError that shows what is allowed. */
export function parseLineSettings(text: string): LineSettings {
  const [, baud, dataBits, parity, stopBits] = SHAPE.exec(text) ?? [];
  if (baud === undefined || Number(baud) < 50) {
    throw new RangeError(
      `Line settings read like 19200-7E1: a baud rate from 50, 7 or 8 data bits, N, E or O, 1 or 2 stop bits; found ${JSON.stringify(text)}`,
    );
  }
  return {
    baud: Number(baud),
    dataBits: Number(dataBits) as 7 | 8,
    parity: PARITIES[parity as keyof typeof PARITIES],
    stopBits: Number(stopBits) as 1 | 2,
  };
}

/** Whether a receiver hears what the sender says. It looks at the first stop bit only, so a second makes no difference. */
export function agrees(sender: LineSettings, receiver: LineSettings): boolean {
  return (
    sender.baud === receiver.baud &&
    sender.dataBits === receiver.dataBits &&
    sender.parity === receiver.parity
  );
}
