import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SpeciesCarrier } from "./SpeciesCarrier.ts";

/** Three volumes in a ring; `moved_mL` along each of its edges. */
function ring(volumes_mL: readonly number[], moved_mL: readonly number[], amounts: readonly number[]) {
  const state = Float64Array.of(...amounts, 0, 0, 0);
  const amount = state.subarray(0, 3);
  const concentration = state.subarray(3);
  const carrier = new SpeciesCarrier(
    { state, first: 0, species: 1 },
    Int32Array.of(0, 1, 2),
    Int32Array.of(1, 2, 0),
    3,
  );
  const start_mL = Float64Array.from(volumes_mL);
  const moved = Float64Array.from(moved_mL);
  const volume_mL = Float64Array.from(start_mL, (volume, i) => volume - moved[i] + moved[(i + 2) % 3]);
  carrier.concentrate(start_mL);
  return {
    amount,
    concentration,
    carry: (steady?: Int32Array, calmAtOnce?: boolean) => {
      carrier.carry(moved, start_mL, volume_mL, steady, calmAtOnce);
      carrier.concentrate(volume_mL);
    },
    moved,
    volume_mL,
  };
}

const volume = fc.double({ min: 10, max: 500, noNaN: true });
const flow = fc.double({ min: -4, max: 4, noNaN: true });

describe("carrying a species with the blood", () => {
  it("moves upwind what the passing volume held", () => {
    const { amount, carry, moved } = ring([100, 100, 100], [10, 0, 0], [200, 0, 0]);
    carry();
    expect([...amount]).toEqual([180, 20, 0]);
    expect([...moved]).toEqual([0, 0, 0]);
  });

  it("splits a window in which a volume empties, but lets blood of an exchanger leave as it was", () => {
    // 80 of 100 mL pass: the second half of them with what has come in, unless an exchanger keeps the blood as it is.
    const mixed = ring([100, 100, 100], [80, 80, 80], [0, 100, 0]);
    mixed.carry();
    const steady = ring([100, 100, 100], [80, 80, 80], [0, 100, 0]);
    steady.carry(Int32Array.of(1));
    expect(steady.amount[1]).toBeLessThan(mixed.amount[1] - 5);
    expect(steady.amount[0] + steady.amount[1] + steady.amount[2]).toBeCloseTo(100, 9);
  });

  it("splits only the ways of the volume that empties where the calm ones may give at once", () => {
    // 1 mL is replaced four times: what reaches it comes from a calm volume, and what leaves it goes on in eight parts.
    const at = (calmAtOnce: boolean) => {
      const course = ring([1, 100, 100], [4, 4, 4], [0, 0, 100]);
      course.carry(undefined, calmAtOnce);
      return course;
    };
    const [all, some] = [at(false), at(true)];
    expect(some.amount[2]).toBe(96);
    expect(some.amount[0]).toBeCloseTo(all.amount[0], 1);
    expect(some.amount[1]).toBeCloseTo(all.amount[1], 0);
    expect(some.amount.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 12);
    const uniform = ring([2, 100, 100], [3, 3, 6], [1.4, 70, 70]);
    uniform.carry(undefined, true);
    for (const value of uniform.concentration) expect(value).toBeCloseTo(0.7, 12);
  });

  it("carries no species that is nowhere, and one as soon as it is somewhere", () => {
    const { amount, carry } = ring([100, 100, 100], [60, 60, 60], [0, 0, 0]);
    amount[0] = 10;
    carry();
    expect(amount[1]).toBeGreaterThan(0);
  });

  it("takes from the other end when blood runs back", () => {
    const { amount, carry } = ring([100, 100, 100], [-10, 0, 0], [0, 200, 0]);
    carry();
    expect([...amount]).toEqual([20, 180, 0]);
  });

  it("neither makes nor loses any, and leaves a uniform concentration uniform", () => {
    fc.assert(
      fc.property(fc.tuple(volume, volume, volume), fc.tuple(flow, flow, flow), (volumes, flows) => {
        const uniform = ring(
          volumes,
          flows,
          volumes.map((held) => held * 0.7),
        );
        uniform.carry();
        for (const value of uniform.concentration) expect(value).toBeCloseTo(0.7, 10);
        const mixed = ring(volumes, flows, [5, 0, 11]);
        mixed.carry();
        expect(mixed.amount.reduce((sum, value) => sum + value, 0)).toBeCloseTo(16, 10);
      }),
    );
  });

  it("leaves a uniform concentration uniform also in a window that is split while the volume grows", () => {
    const { concentration, carry } = ring([2, 100, 100], [3, 3, 6], [1.4, 70, 70]);
    carry();
    for (const value of concentration) expect(value).toBeCloseTo(0.7, 12);
  });

  it("splits a window in which a small volume was replaced several times, so that no amount turns negative", () => {
    const { amount, concentration, carry } = ring([2, 100, 100], [9, 9, 9], [0, 100, 0]);
    carry();
    expect(Math.min(...amount)).toBeGreaterThanOrEqual(0);
    expect(amount.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 12);
    expect(concentration[0]).toBeLessThan(concentration[1]);
  });
});
