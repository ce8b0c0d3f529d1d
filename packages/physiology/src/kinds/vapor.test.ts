import { expect, it } from "vitest";
import { VOLATILE_AGENTS } from "../drugs/volatileAgents.ts";
import { oneMac_fraction, vapor_MAC } from "./vapor.ts";

const [isoflurane] = VOLATILE_AGENTS;

it.each(VOLATILE_AGENTS)(
  "reads the depth of blood in balance with an alveolar gas as that gas's share of 1 MAC: $name",
  (agent) => {
    const gas = 0.5 * agent.oneMac_fraction;
    expect(vapor_MAC(gas * agent.bloodToGas, agent)).toBeCloseTo(0.5, 12);
    expect(vapor_MAC(0, agent)).toBe(0);
  },
);

it("needs less for the old, as a 60-year-old's 1.01 %", () => {
  expect(100 * oneMac_fraction(isoflurane, 40, 37)).toBeCloseTo(1.17, 12);
  // 6 % less per decade, twice.
  expect(100 * oneMac_fraction(isoflurane, 60, 37)).toBeCloseTo(1.034, 3);
});

it.each([
  [34, 1.47, 0.1],
  [31, 1.22, 0.15],
])("needs less in the cold: at %d °C %d of the 1.69 %% at 37 °C", (temperature_degC, percent, sd) => {
  const ratio = oneMac_fraction(isoflurane, 5, temperature_degC) / oneMac_fraction(isoflurane, 5, 37);
  expect(Math.abs(1.69 * ratio - percent)).toBeLessThan(sd / 2);
});
