import { SIGNALS, unpackFrame } from "@openperfusion/signals";
import type { Cell } from "@openperfusion/signals";
import { convert } from "@openperfusion/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, textOf } from "../codec/bytesOf.ts";
import { createDecoder } from "../codec/createDecoder.ts";
import type { DecodedItem } from "../codec/DecodedItem.ts";
import type { AstmProfile, AstmResult } from "../profile/AstmProfile.ts";
import { astmAnalyzer } from "../profiles/astm-analyzer/astmAnalyzer.ts";
import { AstmEncoder } from "./AstmEncoder.ts";
import { withResults } from "./withResults.ts";

const RESULTS: readonly AstmResult[] = [
  { code: "pH", signal: "blood.arterial.ph", unit: "[pH]", unitText: "" },
  { code: "pCO2", signal: "blood.arterial.pco2", unit: "mm[Hg]", unitText: "mmHg" },
  { code: "pO2", signal: "blood.arterial.po2", unit: "kPa", unitText: "kPa" },
  { code: "BE", signal: "blood.arterial.baseExcess", unit: "meq/L", unitText: "mmol/L" },
];

/** A value that the analyzer can say, or one of its signs that there is none. */
const cellOf = ({ signal }: AstmResult): fc.Arbitrary<Cell> => {
  const [min, max] = SIGNALS[signal].plausible;
  const signs = fc.constantFrom<Cell>("notAvailable", "overflow", "underflow");
  return fc.oneof({ weight: 4, arbitrary: fc.double({ min, max, noNaN: true }) }, signs);
};

const CELLS = fc.tuple(...RESULTS.map(cellOf));
const CLOCK_S = fc.nat(2 ** 31);
/** Texts of a frame: short ones split every record. */
const ROOM_BYTES = fc.oneof(fc.constant(240), fc.integer({ min: 1, max: 60 }));

function analyzerWith(maxText_bytes: number): AstmProfile {
  return { ...withResults(astmAnalyzer, RESULTS), framing: { ...astmAnalyzer.framing, maxText_bytes } };
}

/** One transmission: ENQ, the frames, EOT. */
const transmission = (frames: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from([5, ...frames.flatMap((frame) => [...frame]), 4]);

function read(profile: AstmProfile, bytes: Uint8Array): readonly DecodedItem[] {
  const decoder = createDecoder(profile);
  return [...decoder.consume(bytes), ...decoder.flush("end")];
}

/** In canonical units, as precise as the analyzer writes: four decimals of its own unit. */
function written(cell: Cell, { signal, unit }: AstmResult): Cell {
  if (typeof cell !== "number") return cell;
  const canonical = SIGNALS[signal].unit;
  // A minus is not written before 0.
  return convert(Number(convert(cell, canonical, unit).toFixed(4)) + 0, unit, canonical);
}

describe("a message of an analyzer", () => {
  it("says again what it was made from: encode, decode, encode gives the same bytes", () => {
    fc.assert(
      fc.property(CELLS, CLOCK_S, ROOM_BYTES, (cells, clock_s, room_bytes) => {
        const profile = analyzerWith(room_bytes);
        const encoder = new AstmEncoder(profile);
        const bytes = transmission(encoder.message(cells, clock_s));
        const items = read(profile, bytes);
        expect(items.filter(({ kind }) => kind === "rejected")).toEqual([]);

        const frames = items.filter((item) => item.kind === "frame");
        expect(frames.map(({ layout }) => layout.columns[0]?.signal)).toEqual(
          RESULTS.map(({ signal }) => signal),
        );
        const decoded = frames.map(({ layout, packed }) => unpackFrame(layout, packed)[0] ?? "notAvailable");
        expect(decoded).toEqual(cells.map((cell, i) => written(cell, RESULTS[i] as AstmResult)));
        expect(textOf(transmission(encoder.message(decoded, clock_s)))).toBe(textOf(bytes));
      }),
    );
  });

  it("tells its time and the code of each result as sent", () => {
    fc.assert(
      fc.property(CELLS, CLOCK_S, (cells, clock_s) => {
        const profile = analyzerWith(240);
        const bytes = transmission(new AstmEncoder(profile).message(cells, clock_s));
        const frames = read(profile, bytes).filter((item) => item.kind === "frame");
        const [, time] = /\|P\|1\|(\d{14})\r/.exec(textOf(bytes)) ?? [];
        for (const [i, frame] of frames.entries()) {
          expect(frame.deviceTime).toBe(time);
          expect(frame.status).toContainEqual({ name: "code", raw: RESULTS[i]?.code });
        }
      }),
    );
  });
});

describe("a frame of the link", () => {
  const printable = fc.string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 1,
    maxLength: 239,
  });

  it("gives back its text, whatever its number and its end: frame, decode, frame gives the same bytes", () => {
    const profile = analyzerWith(240);
    const encoder = new AstmEncoder(profile);
    fc.assert(
      fc.property(fc.nat(7), printable, fc.boolean(), (number, text, isLast) => {
        const bytes = encoder.frame(number, text, isLast);
        const [item, ...more] = read(profile, bytes);
        expect(more).toEqual([]);
        if (item?.kind !== "notice") throw new Error(`Expected a notice, found ${JSON.stringify(item)}`);
        expect(item).toMatchObject({ length: bytes.length, answer: "ack", text });
        expect(encoder.frame(number, item.text, isLast)).toEqual(bytes);
      }),
    );
  });

  it("with any single bit that is another is never the same text again", () => {
    const profile = analyzerWith(240);
    const encoder = new AstmEncoder(profile);
    fc.assert(
      fc.property(fc.nat(7), printable, fc.nat(), (number, text, place) => {
        const bytes = encoder.frame(number, text, true);
        const bit = place % (8 * bytes.length);
        const flipped = bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        const texts = read(profile, flipped).map((item) => (item.kind === "notice" ? item.text : ""));
        expect(texts).not.toContain(text);
      }),
    );
  });

  it("counts from 1 and wraps to 0 behind 7", () => {
    const frames = new AstmEncoder(analyzerWith(20)).message([7.4, 40, 100, 0], 0);
    expect(frames.length).toBeGreaterThan(9);
    expect(
      frames
        .slice(0, 9)
        .map((frame) => textOf(frame).charAt(1))
        .join(""),
    ).toBe("123456701");
    expect(bytesOf(textOf(frames[0] ?? new Uint8Array()))[0]).toBe(2);
  });
});
