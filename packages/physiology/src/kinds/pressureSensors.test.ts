import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { followPressures, pressureSensorKind } from "./pressureSensors.ts";
import { volumeKind } from "./volumes.ts";

describe("a pressure line", () => {
  it("shows 63 % of a step after its lag, and all of it in the end", () => {
    const sensors = emptyRows(pressureSensorKind, 1, { lag_s: 0.3 });
    const volumes = emptyRows(volumeKind, 1, { pressure_mmHg: 100 });
    for (let sample = 0; sample < 30; sample++) followPressures(sensors, Int32Array.of(0), volumes);
    expect(sensors.shown_mmHg[0]).toBeGreaterThan(61);
    expect(sensors.shown_mmHg[0]).toBeLessThan(65);
    for (let sample = 0; sample < 1000; sample++) followPressures(sensors, Int32Array.of(0), volumes);
    expect(sensors.shown_mmHg[0]).toBeCloseTo(100, 9);
  });
});
