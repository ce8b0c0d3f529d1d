import { expect, it } from "vitest";
import { reservoirFill } from "./reservoirFill.ts";
import { slowedPump_rpm } from "./slowedPump.ts";

it.each([
  [170, 60, 60],
  [170, 168, null],
  [170, 170, null],
  [100, 150, null],
  [170, "notAvailable", null],
  [undefined, 60, null],
] as const)("set to %s and turning at %s tells %s", (set_rpm, actual, told) => {
  expect(slowedPump_rpm(set_rpm, actual)).toBe(told);
});

it.each([
  [0, 0],
  [1500, 0.5],
  [5000, 1],
  [-5, 0],
  ["sensorOff", 0],
] as const)("draws a reservoir of %s mL filled to %d", (level, fill) =>
  expect(reservoirFill(level)).toBe(fill),
);
