import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIGNAL_IDS, SIGNALS } from "./catalogue.ts";
import type { SignalId } from "./catalogue.ts";
import { formatValue, NO_VALUE } from "./formatValue.ts";
import { MISSING_STATES } from "./reading.ts";

describe("formatValue", () => {
  it.each<[SignalId, number, string]>([
    ["blood.arterial.ph", 7.2, "7.20"],
    ["blood.arterial.ph", 7.384, "7.38"],
    ["blood.arterial.pco2", 38, "38"],
    ["blood.arterial.baseExcess", -2, "-2"],
    ["blood.arterial.baseExcess", -0, "0"],
    ["blood.arterial.baseExcess", -0.4, "0"],
    ["blood.arterial.baseExcess", -0.6, "-1"],
    ["flowmeter.flow.mean1s", 4.8, "4.800"],
    ["flowmeter.flow.mean1s", -0.0004, "0.000"],
  ])("prints %s %d as %s", (signal, value, text) => {
    expect(formatValue(signal, value, ".")).toBe(text);
  });

  it("puts the comma where Spanish has it", () => {
    expect(formatValue("blood.arterial.ph", 7.38, ",")).toBe("7,38");
    expect(formatValue("blood.arterial.temperature", -0.5, ",")).toBe("-0,5");
  });

  it("prints no number where there is none", () => {
    for (const state of MISSING_STATES) expect(formatValue("blood.arterial.ph", state, ".")).toBe(NO_VALUE);
    expect(NO_VALUE).not.toMatch(/[\d-]/);
  });

  it("stays within half a digit of the value, with the catalogue's decimals", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SIGNAL_IDS),
        fc.double({ min: -20_000, max: 20_000, noNaN: true }),
        (signal, value) => {
          const text = formatValue(signal, value, ".");
          const { decimals } = SIGNALS[signal];
          expect(text).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(String.raw`^-?\d+\.\d{${decimals}}$`));
          // The division by 10^decimals and the subtraction may round once more.
          expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-11);
        },
      ),
    );
  });
});
