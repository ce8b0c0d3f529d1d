import { CONTROL_IDS } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { controlOf, stepped } from "./controlOf.ts";

describe("stepped", () => {
  it("moves by whole steps without the rounding of binary fractions", () => {
    expect(stepped("gas.sweep.flow", 2.2, 1)).toBe(2.3);
    expect(stepped("gas.fio2", 0.6, 5)).toBe(0.65);
    expect(stepped("gas.sweep.flow", 0.30000000000000004, 0)).toBe(0.3);
  });

  it("stays within the range of the control", () => {
    expect(stepped("pump.arterial.speed", 250, 1)).toBe(250);
    expect(stepped("gas.fio2", 0.22, -5)).toBe(0.21);
  });

  it.each(CONTROL_IDS)("reaches both ends of %s", (signal) => {
    const { min, max } = controlOf(signal);
    expect(stepped(signal, min, 1e6)).toBe(max);
    expect(stepped(signal, max, -1e6)).toBe(min);
  });
});

it("refuses a signal that nobody may set", () => {
  expect(() => controlOf("patient.heartRate")).toThrow('"patient.heartRate" is not a control');
});
