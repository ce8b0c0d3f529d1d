import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIGNAL_IDS } from "./catalogue.ts";
import { frameLayout } from "./frameLayout.ts";
import type { FrameLayout, LayoutColumn } from "./frameLayout.ts";
import { BYTES_PER_COLUMN, packFrame, readingsOf, unpackFrame, writeCell } from "./packedFrame.ts";
import type { Cell } from "./packedFrame.ts";
import { MISSING_STATES, QUALIFIERS, VALUE_KINDS } from "./reading.ts";

const column = (): fc.Arbitrary<LayoutColumn> =>
  fc
    .record(
      {
        signal: fc.constantFrom(...SIGNAL_IDS),
        kind: fc.constantFrom(...VALUE_KINDS),
        qualifier: fc.constantFrom(...QUALIFIERS),
      },
      { requiredKeys: ["signal", "kind"] },
    )
    .map((made) => made as LayoutColumn);
const cell = (): fc.Arbitrary<Cell> =>
  fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...MISSING_STATES));
const frame = (): fc.Arbitrary<{ readonly layout: FrameLayout; readonly cells: readonly Cell[] }> =>
  fc
    .array(fc.tuple(column(), cell()), { maxLength: 30 })
    .map((both) => ({ layout: frameLayout(both.map(([c]) => c)), cells: both.map(([, c]) => c) }));

const ph = frameLayout([{ signal: "blood.arterial.ph", kind: "measured" }]);

describe("a packed frame", () => {
  it("comes back as it was, every float64 to the last bit and every missing state", () => {
    fc.assert(
      fc.property(frame(), ({ layout, cells }) => {
        const packed = packFrame(layout, cells);
        expect(packed).toHaveLength(layout.columns.length * BYTES_PER_COLUMN);
        expect(unpackFrame(layout, packed)).toEqual(cells);
      }),
    );
  });

  it("can lie anywhere in a larger buffer", () => {
    fc.assert(
      fc.property(frame(), fc.nat(20), ({ layout, cells }, offset) => {
        const packed = packFrame(layout, cells);
        const larger = new Uint8Array(packed.length + offset + 5).fill(0xff);
        larger.set(packed, offset);
        expect(unpackFrame(layout, larger.subarray(offset, offset + packed.length))).toEqual(cells);
      }),
    );
  });

  it("has the documented bytes: a state byte, then a little-endian float64", () => {
    expect([...packFrame(ph, [7.5])]).toEqual([0, 0, 0, 0, 0, 0, 0, 0x1e, 0x40]);
    expect([...packFrame(ph, ["notAvailable"])]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(MISSING_STATES.map((state) => packFrame(ph, [state])[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(packFrame(ph, ["limitOff"])[0]).toBe(7);
    expect(packFrame(ph, ["inactive"])[0]).toBe(8);
  });

  it("holds no number that is not finite: a missing value is a state", () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => packFrame(ph, [bad])).toThrow(/must be finite/);
    }
  });

  it("leaves no trace of the number that stood where a state is written", () => {
    const view = new DataView(new ArrayBuffer(BYTES_PER_COLUMN));
    writeCell(view, 0, 7.38);
    writeCell(view, 0, "outOfRange");
    expect([...new Uint8Array(view.buffer)]).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("is refused with another number of cells or bytes, or an unknown state byte", () => {
    expect(() => packFrame(ph, [])).toThrow(/has 1 columns, found 0 cells/);
    expect(() => unpackFrame(ph, new Uint8Array(8))).toThrow(/packs into 9 bytes, found 8/);
    expect(() => unpackFrame(ph, new Uint8Array(10))).toThrow(/packs into 9 bytes, found 10/);
    expect(() => unpackFrame(ph, Uint8Array.of(9, 0, 0, 0, 0, 0, 0, 0, 0))).toThrow(/State byte 9/);
  });

  it("reads as readings that have either a value or a state, with their column's kind and qualifier", () => {
    const layout = frameLayout([
      { signal: "blood.arterial.pco2", kind: "measured", qualifier: "temperatureView=37C" },
      { signal: "pump.arterial.speed", kind: "set" },
    ]);
    expect(readingsOf(layout, packFrame(layout, ["outOfRange", 170]))).toEqual([
      {
        signal: "blood.arterial.pco2",
        kind: "measured",
        qualifier: "temperatureView=37C",
        state: "outOfRange",
      },
      { signal: "pump.arterial.speed", kind: "set", value: 170 },
    ]);
  });
});
