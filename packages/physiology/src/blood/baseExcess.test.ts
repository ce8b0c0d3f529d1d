import { describe, expect, it } from "vitest";
import { baseExcess_mmol_per_L } from "./baseExcess.ts";

describe("base excess", () => {
  it.each([
    [7.4, 40, 15, 1, 0],
    [7.4, 40, 8, 1, 0],
    [7.2, 40, 15, 1, -12.36],
    [7.4, 60, 15, 1, 9.53],
    [7.3, 60, 10, 1, 1.77],
    [7.1, 80, 10, 0.7, -7.18],
    [7.5, 30, 10, 1, 1.05],
  ])(
    "at pH %d, pCO2 %d, Hb %d, sO2 %d is %d mmol/L, as Lang and Zander give it",
    (ph, pco2, hb, so2, expected) => {
      expect(Math.abs(baseExcess_mmol_per_L(ph, pco2, hb, so2) - expected)).toBeLessThan(0.05);
    },
  );
});
