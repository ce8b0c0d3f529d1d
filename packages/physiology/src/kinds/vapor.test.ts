import { expect, it } from "vitest";
import { ONE_MAC_FRACTION, oneMac_fraction, VAPOR_BLOOD_TO_GAS, vapor_MAC } from "./vapor.ts";

it("reads the depth of blood in balance with an alveolar gas as that gas's share of 1 MAC", () => {
  const gas = 0.5 * ONE_MAC_FRACTION;
  expect(vapor_MAC(gas * VAPOR_BLOOD_TO_GAS)).toBeCloseTo(0.5, 12);
  expect(vapor_MAC(0)).toBe(0);
});

it("needs less for the old, as a 60-year-old's 1.01 %", () => {
  expect(100 * oneMac_fraction(40, 37)).toBeCloseTo(1.17, 12);
  // 6 % less per decade, twice.
  expect(100 * oneMac_fraction(60, 37)).toBeCloseTo(1.034, 3);
});

it.each([
  [34, 1.47, 0.1],
  [31, 1.22, 0.15],
])("needs less in the cold: at %d °C %d of the 1.69 %% at 37 °C", (temperature_degC, percent, sd) => {
  const ratio = oneMac_fraction(5, temperature_degC) / oneMac_fraction(5, 37);
  expect(Math.abs(1.69 * ratio - percent)).toBeLessThan(sd / 2);
});
