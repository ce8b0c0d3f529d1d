import { describe, expect, test } from "vitest";
import type { Engine } from "../engine/Engine.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { engineWith } from "../testing/engineWith.ts";
import { settledEngine } from "../testing/settledEngine.ts";
import { chillArms, driftLines, pressureLineKind, samplePressureLines } from "./pressureLines.ts";
import type { PressureLines } from "./pressureLines.ts";
import type { Volumes } from "./volumes.ts";
import type { FastContents } from "./contents.ts";

const RADIAL = "patient.radialRightLine";

/** Systolic, diastolic and mean of the radial line once the patient has settled. */
function radial(settings: Record<string, number>): Record<"systolic" | "diastolic" | "mean", number> {
  const engine = engineWith(settings);
  engine.step(6_000);
  return shown(engine);
}

function shown(engine: Engine): Record<"systolic" | "diastolic" | "mean", number> {
  const read = (what: string): number =>
    engine.read(`patient.pressure.arterial.${what}` as "patient.heartRate") as number;
  return { systolic: read("systolic"), diastolic: read("diastolic"), mean: read("mean") };
}

describe("a line in the radial artery", () => {
  const sound = radial({});

  test("shows the pressure that is there, wave and mean", () => {
    const engine = engineWith({});
    engine.step(6_000);
    let highest = 0;
    let sum = 0;
    for (let i = 0; i < 300; i++) {
      engine.step(10);
      const pressure_mmHg = engine.slot("patient.armArteryRight.pressure_mmHg");
      highest = Math.max(highest, pressure_mmHg);
      sum += pressure_mmHg;
    }
    expect(Math.abs(shown(engine).systolic - highest)).toBeLessThan(3);
    expect(Math.abs(shown(engine).mean - sum / 300)).toBeLessThan(1);
  });

  test("with a bubble in it: the pulse is lost, the mean is kept", () => {
    const damped = radial({ [`${RADIAL}.damping`]: 30 });
    expect(damped.systolic - damped.diastolic).toBeLessThan(0.5 * (sound.systolic - sound.diastolic));
    expect(Math.abs(damped.mean - sound.mean)).toBeLessThan(4);
  });

  test("long and soft: it rings, systolic too high, diastolic not higher", () => {
    const ringing = radial({ [`${RADIAL}.damping`]: 0.1, [`${RADIAL}.natural_Hz`]: 6 });
    expect(ringing.systolic).toBeGreaterThan(sound.systolic + 5);
    expect(Math.abs(ringing.mean - sound.mean)).toBeLessThan(4);
  });

  test("its transducer 13.6 cm too low: 10 mmHg too much; zero and gain shift and stretch", () => {
    expect(radial({ [`${RADIAL}.below_cm`]: 13.6 }).mean - sound.mean).toBeCloseTo(10, 0);
    expect(radial({ [`${RADIAL}.zero_mmHg`]: -8 }).mean - sound.mean).toBeCloseTo(-8, 0);
    expect(radial({ [`${RADIAL}.gain`]: 1.1 }).mean).toBeCloseTo(1.1 * sound.mean, 0);
  });

  test("disconnected: sensor off, not a number", () => {
    const engine = engineWith({ [`${RADIAL}.connected`]: 0 });
    engine.step(4_000);
    expect(engine.read("patient.pressure.arterial.mean")).toBe("sensorOff");
    expect(engine.read("patient.pressure.arterial.instant")).toBe("sensorOff");
    expect(engine.read("patient.pressure.arterialLeft.mean")).toBeGreaterThan(40);
  });
});

describe("a flush", () => {
  test("is a square of 300 mmHg, with some ringing as it ends", () => {
    const lines = {
      ...emptyRows(pressureLineKind, 1, {
        gain: 1,
        natural_Hz: 14.7,
        damping: 0.2,
        shown_mmHg: 80,
        flush_s: 1,
      }),
      volume: Int32Array.of(0),
    } as PressureLines;
    const volumes = { pressure_mmHg: Float64Array.of(80) } as unknown as Volumes;
    for (let i = 0; i < 90; i++) samplePressureLines(lines, volumes);
    expect(lines.shown_mmHg[0]).toBeCloseTo(300, -1);
    let lowest = 300;
    for (let i = 0; i < 110; i++) {
      samplePressureLines(lines, volumes);
      lowest = Math.min(lowest, lines.shown_mmHg[0]);
    }
    expect(lowest).toBeLessThan(75);
    expect(lines.shown_mmHg[0]).toBeCloseTo(80, 0);
    expect(lines.flush_s[0]).toBeLessThanOrEqual(0);
  });
});

describe("after cooling and rewarming", () => {
  // Mohr 1987: 10–30 mmHg of mean; Stern 1985: for 10–60 min.
  test("the radial artery reads 10–30 mmHg below the aorta, the more so never before, and recovers within the hour", () => {
    const lines = {
      ...emptyRows(pressureLineKind, 1, { rewarmingLoss_fraction: 0.2 }),
      volume: Int32Array.of(0),
    } as PressureLines;
    const at = (temperature_degC: number, minutes: number): number => {
      const volumes = { volume_mL: Float64Array.of(40) } as unknown as Volumes;
      const fast = { heat_J: Float64Array.of(40 * 3.8 * temperature_degC) } as unknown as FastContents;
      for (let i = 0; i < minutes * 600; i++) chillArms(lines, volumes, fast);
      return 75 * lines.lost_fraction[0];
    };
    expect(at(37, 30)).toBe(0);
    expect(at(25, 20)).toBe(0);
    const rewarmed_mmHg = at(36, 1);
    expect(rewarmed_mmHg).toBeGreaterThan(10);
    expect(rewarmed_mmHg).toBeLessThan(30);
    expect(at(36.5, 59)).toBeLessThan(3);
  });
});

test("central lines are not narrowed by cold", () => {
  const engine = settledEngine("no-circuit");
  expect(engine.slot("patient.pulmonaryLine.rewarmingLoss_fraction")).toBe(0);
  expect(engine.slot("patient.femoralLine.rewarmingLoss_fraction")).toBe(0);
});

test("A zero wanders no further than it does", () => {
  const lines = emptyRows(pressureLineKind, 1, { drift_per_h: 2, drift_most_mmHg: 1 });
  const wired = { ...lines, volume: Int32Array.of(0) };
  for (let i = 0; i < 9000; i++) driftLines(wired);
  expect(lines.drifted_mmHg[0]).toBeCloseTo(0.5, 9);
  for (let i = 0; i < 36_000; i++) driftLines(wired);
  expect(lines.drifted_mmHg[0]).toBe(1);
});
