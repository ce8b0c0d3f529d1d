import { expect, test } from "vitest";
import { arrestOf } from "./cardioplegicArrest.ts";

test("Potassium of 12 mmol/L arrests a warm heart, 4.2 and 7 don't", () => {
  expect(arrestOf(12, 140, 0, 37)).toBeGreaterThan(1);
  expect(arrestOf(4.2, 140, 0, 37)).toBe(0);
  expect(arrestOf(7, 140, 0, 37)).toBeLessThan(0.35);
});

test("Lidocaine and cold hold a heart at a potassium that wouldn't", () => {
  expect(arrestOf(9, 140, 0, 37)).toBeLessThan(0.85);
  expect(arrestOf(9, 140, 20 / 28, 37)).toBeGreaterThan(1);
  expect(arrestOf(9, 140, 0, 20)).toBeGreaterThan(1);
});

test("HTK arrests by its 15 mmol/L of sodium, at a potassium of 10", () => {
  expect(arrestOf(10, 15, 0, 37)).toBeGreaterThan(2);
  expect(arrestOf(4.2, 15, 0, 37)).toBeGreaterThan(2);
});
