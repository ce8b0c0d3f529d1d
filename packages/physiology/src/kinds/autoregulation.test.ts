import { describe, expect, it } from "vitest";
import { co2TemperatureFactor } from "../blood/temperature.ts";
import {
  carbonDioxideFlow_ratio,
  coldFlow_fraction,
  contentFlow_ratio,
  pressureFlow_ratio,
} from "./autoregulation.ts";

const LN_2_3 = Math.log(2.3);

describe("the brain's flow", () => {
  it("falls by about half on hypothermic bypass, with alpha-stat", () => {
    // Govier 1984: 55 %; ±10 points.
    expect(coldFlow_fraction(LN_2_3, 27.5)).toBeGreaterThan(0.35);
    expect(coldFlow_fraction(LN_2_3, 27.5)).toBeLessThan(0.55);
  });

  it("does not answer to alpha-stat's CO2 at any temperature", () => {
    for (const t of [37, 28, 18]) {
      const pco2 = 40 * co2TemperatureFactor(t);
      expect(carbonDioxideFlow_ratio(pco2, pco2, t, 1)).toBeCloseTo(1, 12);
    }
  });

  it("is raised by pH-stat in the cold, 1.77 times at 15 °C", () => {
    // Li 2004: 92.6 against 52.2 % of the warm flow.
    const neutral = 40 * co2TemperatureFactor(15);
    expect(carbonDioxideFlow_ratio(40, neutral, 15, 1)).toBeGreaterThan(1.5);
    expect(carbonDioxideFlow_ratio(40, neutral, 15, 1)).toBeLessThan(2);
  });

  it("rises as blood is diluted", () => {
    expect(contentFlow_ratio(0.0055, 0.0085)).toBeGreaterThan(1.2);
    expect(contentFlow_ratio(0.0085, 0.0085)).toBe(1);
  });

  it("stays the same between 50 and 150 mmHg and follows pressure beyond", () => {
    expect(pressureFlow_ratio(60, 50, 150, 1)).toBe(1);
    expect(pressureFlow_ratio(140, 50, 150, 1)).toBe(1);
    expect(pressureFlow_ratio(25, 50, 150, 1)).toBe(0.5);
    expect(pressureFlow_ratio(180, 50, 150, 1)).toBeCloseTo(1.2, 12);
  });

  it("follows pressure everywhere where autoregulation is lost", () => {
    expect(pressureFlow_ratio(100, 50, 150, 0) / pressureFlow_ratio(50, 50, 150, 0)).toBeCloseTo(2, 12);
  });
});
