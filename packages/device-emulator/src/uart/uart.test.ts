import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameBits } from "./frameBits.ts";
import { agrees, parseLineSettings } from "./LineSettings.ts";
import { resampled } from "./resampled.ts";
import { UartReceiver } from "./UartReceiver.ts";

const heard = (bytes: readonly number[], sender: string, receiver: string): readonly number[] => [
  ...resampled(Uint8Array.from(bytes), parseLineSettings(sender), parseLineSettings(receiver)),
];

it("puts a byte on the line from its lowest bit, between start, parity and stop", () => {
  expect(frameBits(0x43, parseLineSettings("9600-8N1"))).toEqual([0, 1, 1, 0, 0, 0, 0, 1, 0, 1]);
  expect(frameBits(0x43, parseLineSettings("9600-7E2"))).toEqual([0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1]);
  expect(frameBits(0x43, parseLineSettings("9600-8O1"))).toEqual([0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1]);
});

/** Each worked by hand from the levels on the line. */
describe("bytes that are read at other settings than they are sent at", () => {
  it.each([
    // 0·1·0·1·0·1·0·1·0·1 doubled: start 0, data 01100110, stop 0 fails and begins the next: data 11001100, stop 1.
    ["twice the baud rate", [0x55], "9600-8N1", "19200-8N1", [0x33]],
    // Each of the receiver's bits spans two: the samples fall on bits 1, 3, 5, 7, 9 and then the idle line.
    ["half the baud rate", [0x00], "19200-8N1", "9600-8N1", [0xf8]],
    // The level is never low for as long as half a start bit of the receiver.
    ["half the baud rate, no start bit", [0x55], "19200-8N1", "9600-8N1", []],
    // Low for 108 of the receiver's bits: a break.
    ["twelve times the baud rate", [0x00], "9600-8N1", "115200-8N1", [0x00]],
    // The parity bit stands where bit 7 is read: two ones 0, three ones 1.
    ["7E1 as 8N1", [0x41, 0x43], "9600-7E1", "9600-8N1", [0x41, 0xc3]],
    // Bit 7 stands where parity is read: fits two ones, not three.
    ["8N1 as 7E1", [0x41, 0x43], "9600-8N1", "9600-7E1", [0x41]],
    // Parity 0 stands where the stop bit is read, and begins a byte of ones on the idle line.
    ["8E1 as 8N1, parity 0", [0x41], "9600-8E1", "9600-8N1", [0xff]],
    ["8E1 as 8N1, parity 1", [0x43], "9600-8E1", "9600-8N1", [0x43]],
    // The stop bit is read as parity and the next start bit as stop; the last byte's stop 1 fits its three ones.
    ["8N1 as 8E1", [0x41, 0x43], "9600-8N1", "9600-8E1", [0x43]],
    ["even as odd parity", [0x41, 0x43, 0x00], "9600-8E1", "9600-8O1", []],
    ["two stop bits as one", [0x41, 0x43], "9600-8N2", "9600-8N1", [0x41, 0x43]],
    ["one stop bit as two", [0x41, 0x43], "9600-8N1", "9600-8N2", [0x41, 0x43]],
    ["2 % off", [0x00, 0x41, 0x55, 0xff], "9600-8N1", "9792-8N1", [0x00, 0x41, 0x55, 0xff]],
  ])("%s", (_, bytes, sender, receiver, expected) => {
    expect(heard(bytes, sender, receiver)).toEqual(expected);
  });
});

const settings = fc
  .record({
    baud: fc.constantFrom(1200, 9600, 19_200, 57_600, 115_200),
    bits: fc.constantFrom("8N1", "8E1", "8O1", "8N2", "7E1", "7O1"),
  })
  .map(({ baud, bits }) => parseLineSettings(`${baud}-${bits}`));
const bytes = fc.uint8Array({ maxLength: 40 });

it("hears what is said where both ends are set alike", () => {
  fc.assert(
    fc.property(settings, bytes, (both, sent) => {
      const mask = both.dataBits === 7 ? 0x7f : 0xff;
      expect([...resampled(sent, both, both)]).toEqual(Array.from(sent, (byte) => byte & mask));
    }),
  );
});

it("hears the same however often it is asked", () => {
  fc.assert(
    fc.property(settings, settings, bytes, (sender, receiver, sent) => {
      const uart = new UartReceiver(receiver);
      const bit_s = 1 / sender.baud;
      const found: number[] = [];
      let start_s = 0;
      for (const byte of sent) {
        const bits = frameBits(byte, sender);
        uart.send({ start_s, bit_s, bits });
        start_s += bits.length * bit_s;
        for (const part of [0.3, 0.6, 1]) {
          const known_s = start_s - (1 - part) * bits.length * bit_s;
          found.push(...uart.advance(known_s).map((one) => one.byte));
        }
      }
      found.push(...uart.advance(Number.POSITIVE_INFINITY).map((one) => one.byte));
      expect(found).toEqual([...resampled(sent, sender, receiver)]);
    }),
  );
});

it("reads settings as they are written, and says what is allowed", () => {
  expect(parseLineSettings("19200-7E1")).toEqual({ baud: 19_200, dataBits: 7, parity: "even", stopBits: 1 });
  expect(parseLineSettings("9600-8O2")).toEqual({ baud: 9600, dataBits: 8, parity: "odd", stopBits: 2 });
  for (const text of ["9600", "9600-9N1", "9600-8X1", "10-8N1", "9600-8N3"])
    expect(() => parseLineSettings(text)).toThrow(/read like 19200-7E1.*found "/);
});

it("agrees where a stop bit more is the only difference", () => {
  const [one, two, even] = ["9600-8N1", "9600-8N2", "9600-8E1"].map(parseLineSettings);
  expect([agrees(one!, two!), agrees(one!, even!)]).toEqual([true, false]);
});
