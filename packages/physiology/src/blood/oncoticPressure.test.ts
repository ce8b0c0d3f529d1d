import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oncoticPressure_mmHg } from "./oncoticPressure.ts";

describe("colloid osmotic pressure", () => {
  it("is 25.6 mmHg at 7 g/dL and 10 at 3.7, plasma diluted by half", () => {
    expect(oncoticPressure_mmHg(7)).toBeCloseTo(25.63, 2);
    expect(oncoticPressure_mmHg(3.7)).toBeCloseTo(10.4, 1);
    expect(oncoticPressure_mmHg(0)).toBe(0);
    expect(oncoticPressure_mmHg(-1)).toBe(0);
  });

  it("grows with protein", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 15, noNaN: true }), (protein) => {
        expect(oncoticPressure_mmHg(protein + 0.01)).toBeGreaterThan(oncoticPressure_mmHg(protein));
      }),
    );
  });
});
