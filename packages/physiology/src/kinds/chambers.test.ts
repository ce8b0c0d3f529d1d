import { describe, expect, it } from "vitest";
import { randomKind } from "../engine/random.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { beat, chamberKind, heartKind } from "./chambers.ts";
import { volumeKind } from "./volumes.ts";

/** Elastance of an atrium and a ventricle through one beat of a second, each stretched by as much. */
function oneBeat(settings: { strength?: number; stretch_mL?: number } = {}) {
  const { strength = 1, stretch_mL = 50 } = settings;
  const heart = emptyRows(heartKind, 1, { period_s: 1, rate_per_min: 60, strength });
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
