import { expect, it } from "vitest";
import { likeness, misread } from "./misread.ts";

const PLAIN = { dataBits: 8, parity: "none" } as const;

it("gives the bytes themselves at the sender's own rate", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(misread(bytes, PLAIN, 1)).toEqual(bytes);
});

it.each([
  // 0xF0 on the line, start to stop: 0 0000 1111 1. At twice the rate: ten low samples, ten high ones: a start bit,
  // eight zeros and a low stop bit, which is a framing error; then the line rests.
  ["0xF0 at twice the rate", [0xf0], 2, []],
  // 0xFF: 0 11111111 1. Low for two samples, then high: start, 0, 1111111, stop.
  ["0xFF at twice the rate", [0xff], 2, [0xfe]],
  // 0x00: 0 00000000 1 is low for nine bits: 18 samples, the stop bit among them.
  ["0x00 at twice the rate", [0x00], 2, []],
  // 0xFF at half the rate: the one low bit is half a bit of the receiver; its eight samples behind are high.
  ["0xFF at half the rate", [0xff], 0.5, [0xff]],
])("%s is read as worked out by hand", (_, sent, ratio, read) => {
  expect([...misread(Uint8Array.from(sent), PLAIN, ratio)]).toEqual(read);
});

it("reads a parity bit as the eighth data bit where the sender has seven", () => {
  // "A" is 1000001, two ones: even parity adds 0. "C" is 1000011, three ones: even parity adds 1.
  expect([...misread(Uint8Array.from([0x41, 0x43]), { dataBits: 7, parity: "even" }, 1)]).toEqual([
    0x41, 0xc3,
  ]);
});

it("tells heaps of bytes apart by what is in them and not by the order", () => {
  const text = Buffer.from("12:31:05 7.41 036");
  expect(likeness(text, text.toReversed())).toBeCloseTo(1);
  expect(likeness(text, Buffer.from("ABCDEF"))).toBe(0);
  expect(likeness(text, Buffer.alloc(0))).toBe(0);
});
