import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import {
  ARTERIAL_WINDOWS,
  arterialHistoryKind,
  arterialLineKind,
  closeArterialWindow,
  sampleArterialLine,
} from "./arterialLine.ts";

/** Shows a pressure, given by time in seconds, for so long. */
function shown(duration_s: number, pressure_mmHg: (time_s: number) => number) {
  const line = emptyRows(arterialLineKind, 1, { highest_mmHg: -1e6, lowest_mmHg: 1e6 });
  const history = emptyRows(arterialHistoryKind, ARTERIAL_WINDOWS);
  for (let sample = 1; sample <= duration_s * 100; sample++) {
    sampleArterialLine(line, pressure_mmHg(sample / 100));
    if (sample % 10 === 0) closeArterialWindow(line, history);
  }
  return { mean: line.mean_mmHg[0], systolic: line.systolic_mmHg[0], diastolic: line.diastolic_mmHg[0] };
}

describe("the arterial line", () => {
  it("shows systole, diastole and mean of a pulse of 80 ± 40 mmHg", () => {
    const { mean, systolic, diastolic } = shown(6, (time_s) => 80 + 40 * Math.sin(2 * Math.PI * time_s));
    expect(mean).toBeCloseTo(80, 6);
    expect(systolic).toBeCloseTo(120, 0);
    expect(diastolic).toBeCloseTo(40, 0);
  });

  it("forgets a pressure after three seconds", () => {
    const step = (time_s: number): number => (time_s <= 5 ? 150 : 50);
    expect(shown(7, step)).toEqual({ mean: (150 + 2 * 50) / 3, systolic: 150, diastolic: 50 });
    expect(shown(8, step)).toEqual({ mean: 50, systolic: 50, diastolic: 50 });
  });
});
