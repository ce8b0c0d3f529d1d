import { frameBits } from "./frameBits.ts";
import type { LineSettings } from "./LineSettings.ts";
import { UartReceiver } from "./UartReceiver.ts";

/** What a receiver makes of bytes that are sent one right behind the other on an idle line. */
export function resampled(bytes: Uint8Array, sender: LineSettings, receiver: LineSettings): Uint8Array {
  const uart = new UartReceiver(receiver);
  const bit_s = 1 / sender.baud;
  let start_s = 0;
  const heard: number[] = [];
  const hear = (known_s: number): void => {
    for (const { byte } of uart.advance(known_s)) heard.push(byte);
  };
  for (const byte of bytes) {
    const bits = frameBits(byte, sender);
    uart.send({ start_s, bit_s, bits });
    start_s += bits.length * bit_s;
    // Byte by byte, so that the receiver forgets what is past.
    hear(start_s);
  }
  hear(Number.POSITIVE_INFINITY);
  return Uint8Array.from(heard);
}
