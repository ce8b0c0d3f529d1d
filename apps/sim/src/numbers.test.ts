import { describe, expect, it } from "vitest";
import { durationIn, durationText } from "./numbers.ts";

describe("a time", () => {
  it.each([
    ["90", 90],
    ["90s", 90],
    ["30min", 1800],
    ["2h", 7200],
    ["1h30min", 5400],
    ["0.5h", 1800],
    ["250ms", 0.25],
    ["1e2", 100],
  ])("is read from %s as %d s", (text, seconds) => {
    expect(durationIn("--for", text, 0)).toBe(seconds);
  });

  it.each(["", "min", "5 min", "5m", "1d", "-3s", "0.0001"])("is not %j", (text) => {
    expect(() => durationIn("--for", text, 0)).toThrow(/^--for: found/);
  });

  it.each([
    [5400, "1h30min"],
    [7200, "2h"],
    [600, "10min"],
    [90, "90s"],
    [0.25, "250ms"],
  ])("of %d s is shown as it is read", (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
    expect(durationIn("--for", text, 0)).toBe(seconds);
  });
});
