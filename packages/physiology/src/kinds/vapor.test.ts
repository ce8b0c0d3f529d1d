import { expect, it } from "vitest";
import { ONE_MAC_FRACTION, VAPOR_BLOOD_TO_GAS, vapor_MAC } from "./vapor.ts";

it("reads the depth of blood in balance with an alveolar gas as that gas's share of 1 MAC", () => {
  const gas = 0.5 * ONE_MAC_FRACTION;
  expect(vapor_MAC(gas * VAPOR_BLOOD_TO_GAS)).toBeCloseTo(0.5, 12);
  expect(vapor_MAC(0)).toBe(0);
});
