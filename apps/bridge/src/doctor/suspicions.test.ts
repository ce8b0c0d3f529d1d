import { resampled } from "@openperfusion/device-emulator";
import type { LineSettings } from "@openperfusion/device-emulator";
import { bytesOf, findProfile } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { cdiLines } from "../testing/cdiLines.ts";
import { suspicionsOf } from "./suspicions.ts";

const CDI = findProfile("terumo/cdi-500")!;
const FLOW = findProfile("em-tec/bioprott")!;
const PLAIN: LineSettings = { baud: 9600, dataBits: 8, parity: "none", stopBits: 1 };

/** What a port of 8 data bits without parity reads at so many times the sender's rate. */
const misread = (bytes: Uint8Array, ratio: number, sender: LineSettings = PLAIN): Uint8Array =>
  resampled(bytes, sender, { ...PLAIN, baud: PLAIN.baud * ratio });

const english = (bytes: Uint8Array, profile: DeviceProfile): readonly string[] =>
  suspicionsOf(bytes, profile).map(({ en }) => en);

const FLOW_LINES = Array.from(
  { length: 30 },
  (_, i) => `00 00 98 1.02 ${4312 + 17 * i} ${4300 + 3 * i} ${4290 + i} +41\r\n`,
).join("");

describe.each([
  ["CDI 500", CDI, bytesOf(cdiLines(8))],
  ["flow meter", FLOW, bytesOf(FLOW_LINES)],
])("lines of the %s", (_, profile, lines) => {
  const { baud } = profile.transport;

  it("from a device at half the rate are known as such", () => {
    expect(english(misread(lines, 2), profile)).toContainEqual(
      expect.stringMatching(new RegExp(`half the rate.*baudRate = ${baud / 2}`)),
    );
  });

  it("from a device at twice the rate are known as such", () => {
    expect(english(misread(lines, 0.5), profile)).toContainEqual(
      expect.stringMatching(new RegExp(`twice the rate.*baudRate = ${baud * 2}`)),
    );
  });

  it.each(["even", "odd"] as const)("with seven data bits and %s parity are known as such", (parity) => {
    const seven = misread(lines, 1, { ...PLAIN, dataBits: 7, parity });
    expect(english(seven, profile)).toContainEqual(expect.stringMatching(`7 data bits, ${parity} parity`));
  });

  it.each([
    ["even", /an even count of ones.*parity suspected/],
    ["odd", /an odd count of ones.*parity suspected/],
  ] as const)("of which a port of seven bits and %s parity drops the others", (parity, words) => {
    const left = resampled(lines, PLAIN, { ...PLAIN, dataBits: 7, parity });
    expect(left.length).toBeLessThan(lines.length);
    expect(english(left, profile)).toEqual([expect.stringMatching(words)]);
  });

  it("raise no suspicion when they are right, nor when they are few", () => {
    expect(suspicionsOf(lines, profile)).toEqual([]);
    expect(suspicionsOf(misread(lines, 2).subarray(0, 20), profile)).toEqual([]);
  });
});

it("noise looks like nothing in particular but wrong", () => {
  const noise = Uint8Array.from({ length: 600 }, (_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 11) & 0xff);
  expect(english(noise, CDI)).toEqual([expect.stringMatching(/bit 7 is set in \d+ % of the bytes/)]);
});
