import { describe, expect, it } from "vitest";
import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { pow } from "./pow.ts";
import { cos, sin } from "./sin.ts";
import { tanh } from "./tanh.ts";

const view = new DataView(new ArrayBuffer(8));

/** Distance in units in the last place of `reference`. */
function ulps(value: number, reference: number): number {
  if (Object.is(value, reference) || (value !== value && reference !== reference)) return 0;
  view.setFloat64(0, Math.abs(reference));
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return Math.abs(value - reference) / (view.getFloat64(0) - Math.abs(reference));
}

function worst(from: number, to: number, ours: (x: number) => number, theirs: (x: number) => number): number {
  let max = 0;
  const count = 200_003;
  for (let i = 0; i <= count; i++) {
    const x = from + ((to - from) * i) / count;
    max = Math.max(max, ulps(ours(x), theirs(x)));
  }
  return max;
}

describe("the engine's own elementary functions", () => {
  it("give eˣ within one unit in the last place of the machine's own", () => {
    expect(worst(-1, 1, exp, Math.exp)).toBeLessThanOrEqual(1);
    expect(worst(-700, 709, exp, Math.exp)).toBeLessThanOrEqual(1);
    expect([exp(0), exp(710), exp(-746), exp(NaN)]).toEqual([1, Infinity, 0, NaN]);
  });

  it("give the logarithm within one unit in the last place, from the smallest number to the largest", () => {
    expect(worst(0.5, 2, log, Math.log)).toBeLessThanOrEqual(1);
    expect(worst(1e-9, 1e6, log, Math.log)).toBeLessThanOrEqual(1);
    expect(
      worst(
        -700,
        700,
        (x) => log(Math.exp(x)),
        (x) => Math.log(Math.exp(x)),
      ),
    ).toBeLessThanOrEqual(1);
    expect([log(0), log(1), log(Infinity), log(-1)]).toEqual([-Infinity, 0, Infinity, NaN]);
    expect(log(5e-324)).toBe(Math.log(5e-324));
  });

  it("give powers within two units in the last place over the exponents that a Q10 law uses", () => {
    expect(
      worst(
        -10,
        10,
        (y) => pow(2.3, y),
        (y) => Math.pow(2.3, y),
      ),
    ).toBeLessThanOrEqual(2);
    expect(
      worst(
        0.01,
        30,
        (x) => pow(x, 2.7),
        (x) => Math.pow(x, 2.7),
      ),
    ).toBeLessThanOrEqual(2);
    expect(
      worst(
        -15,
        15,
        (y) => pow(10, y),
        (y) => Math.pow(10, y),
      ),
    ).toBeLessThanOrEqual(2);
    expect([pow(0, 2), pow(0, -1), pow(5, 0), pow(-1, 2), pow(2, Infinity), pow(0.5, Infinity)]).toEqual([
      0,
      Infinity,
      1,
      NaN,
      Infinity,
      0,
    ]);
  });

  it("give sine and cosine within one unit in the last place over many turns", () => {
    expect(worst(-10, 10, sin, Math.sin)).toBeLessThanOrEqual(1);
    expect(worst(-10, 10, cos, Math.cos)).toBeLessThanOrEqual(1);
    expect(worst(0, 10_000, sin, Math.sin)).toBeLessThanOrEqual(1);
    expect(sin(Math.PI)).toBe(Math.sin(Math.PI));
  });

  it("give tanh within three units in the last place of the machine's own, which is itself 1.8 off", () => {
    expect(worst(-1, 1, tanh, Math.tanh)).toBeLessThanOrEqual(3);
    expect(worst(-25, 25, tanh, Math.tanh)).toBeLessThanOrEqual(3);
    expect([tanh(0), tanh(30), tanh(-30), tanh(NaN)]).toEqual([0, 1, -1, NaN]);
  });
});
