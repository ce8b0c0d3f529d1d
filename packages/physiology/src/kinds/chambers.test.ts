import { describe, expect, it } from "vitest";
import { randomKind } from "../engine/random.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { beat, chamberKind, heartKind } from "./chambers.ts";
import { volumeKind } from "./volumes.ts";

/** Elastance of an atrium and a ventricle through one second, each stretched by as much. */
function oneBeat(settings: { strength?: number; stretch_mL?: number; period_s?: number } = {}) {
  const { strength = 1, stretch_mL = 50, period_s = 1 } = settings;
  const heart = emptyRows(heartKind, 1, { period_s, rate_per_min: 60 / period_s, strength });
  const chambers = emptyRows(chamberKind, 2, { diastolic_mmHg_per_mL: 0.1, systolic_mmHg_per_mL: 2.5 });
  chambers.delay_s.set([0, 0.12]);
  chambers.systole_s.set([0.2, 0.3]);
  chambers.most_mmHg.set([40, 260]);
  const volumes = emptyRows(volumeKind, 2, { volume_mL: 20 + stretch_mL, unstressed_mL: 20 });
  const random = emptyRows(randomKind, 1, { word0: 1 });
  const elastances = Array.from({ length: 1000 }, () => {
    beat(heart, chambers, Int32Array.of(0, 1), volumes, random);
    return [...volumes.elastance_mmHg_per_mL];
  });
  const course = (chamber: number): readonly number[] => elastances.map((pair) => pair[chamber]);
  return { atrium: course(0), ventricle: course(1) };
}

describe("the beat", () => {
  it("brings the ventricle to its systolic elastance 0.42 s after the beat, and back to rest 0.15 s later", () => {
    const { ventricle } = oneBeat();
    expect(ventricle.indexOf(Math.max(...ventricle)) + 1).toBe(420);
    expect(Math.max(...ventricle)).toBeCloseTo(2.5, 6);
    expect(ventricle[570]).toBeCloseTo(0.1, 6);
  });

  it("is shorter by the root of the time between beats when the heart is fast", () => {
    const { ventricle } = oneBeat({ period_s: 0.64 });
    const first = ventricle.slice(0, 600);
    expect(first.indexOf(Math.max(...first)) + 1).toBe(336);
  });

  it("varies by its share from one beat to the next, with the seed", () => {
    const periodsOf = (variability: number): readonly number[] => {
      const heart = emptyRows(heartKind, 1, { period_s: 1, rate_per_min: 60, variability });
      const random = emptyRows(randomKind, 1, { word0: 1 });
      return Array.from({ length: 400 }, () => {
        heart.sinceBeat_s[0] = heart.period_s[0];
        beat(heart, emptyRows(chamberKind, 0), new Int32Array(0), emptyRows(volumeKind, 0), random);
        return heart.period_s[0];
      });
    };
    const periods = periodsOf(0.015).slice(20);
    const mean = periods.reduce((sum, period) => sum + period, 0) / periods.length;
    const spread = Math.sqrt(periods.reduce((sum, period) => sum + (period - mean) ** 2, 0) / periods.length);
    expect(mean).toBeCloseTo(1, 2);
    expect(spread).toBeGreaterThan(0.012);
    expect(spread).toBeLessThan(0.018);
    expect(new Set(periodsOf(0))).toEqual(new Set([1]));
  });

  it("lets the atrium contract before the ventricle", () => {
    const { atrium, ventricle } = oneBeat({ stretch_mL: 10 });
    const peak = atrium.indexOf(Math.max(...atrium));
    expect(peak + 1).toBe(200);
    expect(ventricle[peak]).toBeLessThan(0.7);
    expect(atrium[ventricle.indexOf(Math.max(...ventricle))]).toBeCloseTo(0.1, 6);
  });

  it("gives active pressure in step with strength, up to the most that the fibers give", () => {
    expect(Math.max(...oneBeat({ strength: 0.5 }).ventricle)).toBeCloseTo(0.1 + 0.5 * 2.4, 6);
    expect(Math.max(...oneBeat({ stretch_mL: 400 }).ventricle)).toBeCloseTo(0.1 + 260 / 400, 6);
  });
});
