import { describe, expect, it } from "vitest";
import { formatValue, unitView } from "./unitView.ts";

describe("a value as printed", () => {
  it.each([
    ["blood.arterial.ph", 7.4, "7.40"],
    ["blood.arterial.po2", 227, "227"],
    ["blood.arterial.baseExcess", -2, "−2"],
    ["blood.arterial.baseExcess", -0.2, "0"],
    ["blood.potassium", 3.45, "3.5"],
    ["pump.arterial.flow", 4.5, "4.50"],
  ] as const)("has the digits of its signal: %s %s", (signal, value, text) => {
    const view = unitView(signal, "mm[Hg]");
    expect(formatValue(value, view)).toBe(text);
  });

  it("prints gas tensions in kPa with one digit more, when asked", () => {
    const view = unitView("blood.arterial.pco2", "kPa");
    expect([formatValue(40, view), view.symbol]).toEqual(["5.3", "kPa"]);
  });

  it("leaves pressures of the circulation in mmHg", () => {
    expect(unitView("patient.pressure.arterial.mean", "kPa").symbol).toBe("mmHg");
    expect(unitView("blood.oncoticPressure", "kPa").symbol).toBe("mmHg");
  });

  it("does not repeat pH as its own unit", () => {
    expect(unitView("blood.arterial.ph", "mm[Hg]").symbol).toBe("");
  });
});
