import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameLayout } from "../frameLayout.ts";
import { packFrame } from "../packedFrame.ts";
import type { Cell } from "../packedFrame.ts";
import { MISSING_STATES } from "../reading.ts";
import { Rollup } from "./Rollup.ts";

const layout = frameLayout([
  { signal: "blood.arterial.baseExcess", kind: "measured" },
  { signal: "pump.arterial.flow", kind: "measured" },
]);
const other = frameLayout([{ signal: "pump.arterial.flow", kind: "measured" }]);

const cell = (): fc.Arbitrary<Cell> =>
  fc.oneof(
    fc.integer({ min: -900_000, max: 900_000 }).map((thousandths) => thousandths / 1000),
    fc.constantFrom(...MISSING_STATES),
  );
const frames = (): fc.Arbitrary<readonly Uint8Array[]> =>
  fc.array(
    fc.tuple(cell(), cell()).map((cells) => packFrame(layout, cells)),
    { maxLength: 40 },
  );

function rollupOf(packedFrames: readonly Uint8Array[]): Rollup {
  const rollup = new Rollup(layout);
  for (const packed of packedFrames) rollup.add(packed);
  return rollup;
}

describe("Rollup", () => {
  it("counts values and each missing state, and sums only values", () => {
    const cells: readonly (readonly [Cell, Cell])[] = [
      [-2, 4.1],
      ["outOfRange", 4.3],
      [-3, "invalid"],
      [9, "invalid"],
      ["outOfRange", "notAvailable"],
    ];
    const [be, flow] = rollupOf(cells.map((pair) => packFrame(layout, pair))).columns;
    expect(be).toMatchObject({ values: 3, cells: 5, sum: 4, min: -3, max: 9, last: 9, mean: 4 / 3 });
    expect(be?.stateCount("outOfRange")).toBe(2);
    expect(be?.stateCount("notAvailable")).toBe(0);
    expect(flow).toMatchObject({ values: 2, cells: 5, min: 4.1, max: 4.3, last: 4.3 });
    expect(flow?.sum).toBeCloseTo(8.4, 12);
    expect([flow?.stateCount("invalid"), flow?.stateCount("notAvailable")]).toEqual([2, 1]);
  });

  it("says nothing of minimum, maximum, mean or last where no value was seen", () => {
    const [be] = rollupOf([packFrame(layout, ["sensorOff", 1])]).columns;
    expect(be).toMatchObject({ values: 0, cells: 1, sum: 0 });
    expect([be?.min, be?.max, be?.mean, be?.last]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("of consecutive runs merges into the roll-up of the whole, byte for byte", () => {
    fc.assert(
      fc.property(frames(), frames(), frames(), (first, second, third) => {
        const whole = rollupOf([...first, ...second, ...third]).pack();
        const leftFirst = rollupOf(first);
        leftFirst.merge(rollupOf(second));
        leftFirst.merge(rollupOf(third));
        const rightFirst = rollupOf(second);
        rightFirst.merge(rollupOf(third));
        const left = rollupOf(first);
        left.merge(rightFirst);
        expect(leftFirst.pack()).toEqual(whole);
        expect(left.pack()).toEqual(whole);
      }),
    );
  });

  it("depends on the order of frames in nothing but the last value", () => {
    fc.assert(
      fc.property(frames(), (some) => {
        const [forward, backward] = [rollupOf(some), rollupOf(some.toReversed())];
        forward.columns.forEach((column, i) => {
          const { values, sum, min, max } = column;
          expect(backward.columns[i]).toMatchObject({ values, sum, min, max });
        });
      }),
    );
  });

  it("counts a repeated frame twice", () => {
    const frame = packFrame(layout, [1, 2]);
    expect(rollupOf([frame, frame]).columns[0]).toMatchObject({ values: 2, sum: 2 });
  });

  it("comes back whole from its bytes, also from the middle of a larger buffer", () => {
    fc.assert(
      fc.property(frames(), frames(), (some, more) => {
        const packed = rollupOf(some).pack();
        const padded = new Uint8Array(packed.length + 7);
        padded.set(packed, 3);
        const back = Rollup.unpack(layout, padded.subarray(3, 3 + packed.length));
        expect(back.pack()).toEqual(packed);
        for (const frame of more) back.add(frame);
        expect(back.pack()).toEqual(rollupOf([...some, ...more]).pack());
      }),
    );
  });

  it("has the documented bytes", () => {
    const rollup = new Rollup(other);
    for (const value of [0.1, 0.2, "invalid"] as const) rollup.add(packFrame(other, [value]));
    const packed = rollup.pack();
    const view = new DataView(packed.buffer);
    expect(packed.length).toBe(1 + 9 * 4 + 5 * 8);
    expect(view.getUint8(0)).toBe(2);
    expect(Array.from({ length: 9 }, (_, i) => view.getUint32(1 + 4 * i, true))).toEqual([
      2, 0, 0, 0, 0, 0, 1, 0, 0,
    ]);
    // 0.1 + 0.2 rounds up by 2^-55; the remainder keeps that.
    expect(Array.from({ length: 5 }, (_, i) => view.getFloat64(37 + 8 * i, true))).toEqual([
      0.30000000000000004,
      -(2 ** -55),
      0.1,
      0.2,
      0.2,
    ]);
  });

  it("refuses frames and roll-ups of another layout, length or version", () => {
    const rollup = new Rollup(layout);
    expect(() => rollup.add(packFrame(other, [1]))).toThrow(/has 18 bytes, found 9/);
    expect(() => rollup.merge(new Rollup(other))).toThrow(other.id);
    expect(() => Rollup.unpack(layout, new Rollup(other).pack())).toThrow(/roll-up .* found 77 bytes/);
    const packed = rollup.pack();
    packed[0] = 3;
    expect(() => Rollup.unpack(layout, packed)).toThrow(/version 1 or 2, found 3/);
    expect(() => Rollup.unpack(layout, new Uint8Array(0))).toThrow(/found 0 bytes/);
  });

  it("reads what was packed when there were six states, and goes on with it", () => {
    // Version 1: seven counts (values, then six states), five numbers.
    const old = new Uint8Array(1 + 7 * 4 + 5 * 8);
    const view = new DataView(old.buffer);
    view.setUint8(0, 1);
    [2, 0, 3, 0, 0, 0, 1].forEach((count, i) => view.setUint32(1 + 4 * i, count, true));
    [0.30000000000000004, -(2 ** -55), 0.1, 0.2, 0.2].forEach((number, i) =>
      view.setFloat64(29 + 8 * i, number, true),
    );
    const back = Rollup.unpack(other, old);
    expect(back.columns[0]).toMatchObject({ values: 2, cells: 6, min: 0.1, max: 0.2, last: 0.2 });
    expect(back.columns[0]?.stateCount("outOfRange")).toBe(3);
    expect(back.columns[0]?.stateCount("invalid")).toBe(1);
    expect(back.columns[0]?.stateCount("limitOff")).toBe(0);

    const fresh = new Rollup(other);
    const cells = [0.1, 0.2, "invalid", "outOfRange", "outOfRange", "outOfRange"] as const;
    for (const one of cells) fresh.add(packFrame(other, [one]));
    expect(back.pack()).toEqual(fresh.pack());
    back.add(packFrame(other, ["inactive"]));
    expect(Rollup.unpack(other, back.pack()).columns[0]?.stateCount("inactive")).toBe(1);
  });

  it("refuses to pack a count that four bytes can't hold, rather than begin again at 0", () => {
    const rollup = rollupOf([packFrame(layout, [1, "invalid"])]);
    for (let doubling = 0; doubling < 32; doubling++) rollup.merge(rollup);
    expect(() => rollup.pack()).toThrow("A packed count holds up to 4294967295, found 4294967296");
  });

  it("counts nothing of a frame with a broken state byte", () => {
    const rollup = new Rollup(layout);
    const broken = packFrame(layout, [1, 2]);
    broken[9] = 200;
    expect(() => rollup.add(broken)).toThrow(/State byte 200/);
    expect(rollup.pack()).toEqual(new Rollup(layout).pack());
  });
});
