import { describe, expect, it } from "vitest";
import type { SignalId } from "@openperfusion/signals";
import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { createEngine } from "../../createEngine.ts";
import type { Patient } from "../../patients/Patient.ts";
import { PATIENTS } from "../../patients/registry.ts";
import { careFor } from "../../testing/longCourse.ts";
import type { Engine } from "../Engine.ts";

/** How far the regimes may differ, in percent; a flow or pressure near zero is held to the unit beside it instead. */
const AGREE: readonly (readonly [SignalId, number, number])[] = [
  ["patient.pressure.arterial.mean", 3, 0],
  ["patient.cardiacOutput", 3, 0.1],
  ["patient.pressure.centralVenous", 3, 0.2],
  ["flowmeter.flow.mean10s", 3, 0.01],
  ["blood.radialRight.pco2", 3, 0],
  ["blood.mixedVenous.so2", 3, 0],
  ["blood.radialRight.po2", 5, 0],
];

const environment =
  (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};
const FULL = environment["OPENPERFUSION_VALIDATION"] === "full";
/** All presets, other adults on three circuits, and every child. */
const EVERYBODY: readonly (readonly [string, string])[] = [
  ...Object.keys(ASSEMBLIES).map((assembly) => [assembly, ownPatient(assembly)] as const),
  ...["cpb-adult", "va-femoral", "vv-two-site"].flatMap((assembly) =>
    ["adult-woman", "adult-obese", "adult-elderly"].map((patient) => [assembly, patient] as const),
  ),
  ...Object.keys(PATIENTS)
    .filter((patient) => !patient.startsWith("adult"))
    .map((patient) => ["no-circuit", patient] as const),
];
/** The others run with the full validation: patient time in plain tests is limited. */
const QUICK: readonly (readonly [string, string])[] = [
  ["cpb-adult", "adult-man"],
  ["no-circuit", "infant"],
];

function ownPatient(assembly: string): string {
  return ASSEMBLIES[assembly].patient ?? "adult-man";
}

function newEngine(assembly: string, patient = ownPatient(assembly)): Engine {
  const engine = createEngine({ assembly, patient: withoutNoise(patient), seed: 1 });
  engine.step(2000);
  return engine;
}

/** What the regimes are compared by are single readings here and means of twenty there: sensors' noise is of neither. */
function withoutNoise(id: string): Patient {
  const patient = PATIENTS[id];
  const sensors = patient.body.sensors.map((sensor) => ({ ...sensor, noise: 0 }));
  const flowMeters = patient.body.flowMeters.map(({ probe: _probe, ...meter }) => meter);
  return { ...patient, body: { ...patient.body, sensors, flowMeters } };
}

function shown(engine: Engine, signal: SignalId): number {
  const value = engine.read(signal);
  return typeof value === "number" ? value : Number.NaN;
}

/** Means of the pulsatile mode over 20 s, read each second. */
function beatByBeat(engine: Engine): readonly number[] {
  const sums = AGREE.map(() => 0);
  for (let second = 0; second < 20; second++) {
    engine.step(1000);
    AGREE.forEach(([signal], i) => (sums[i] += shown(engine, signal) / 20));
  }
  return sums;
}

function disagreements(found: readonly number[], wanted: readonly number[]): readonly string[] {
  return AGREE.flatMap(([signal, percent, unit], i) => {
    const most = Math.max((percent / 100) * Math.abs(wanted[i]), unit);
    // Without a circuit there is no circuit's flow in either regime.
    if (Number.isNaN(found[i]) && Number.isNaN(wanted[i])) return [];
    return Math.abs(found[i] - wanted[i]) <= most ? [] : [`${signal}: ${found[i]} for ${wanted[i]}`];
  });
}

describe("averaged regime", () => {
  it.each(FULL ? EVERYBODY : QUICK)(
    "agrees with the pulsatile mode on %s in %s, while it lasts and after",
    (assembly, patient) => {
      const span_s = FULL ? 300 : 40;
      const engine = newEngine(assembly, patient);
      const other = newEngine(assembly, patient);
      const course = engine.stepAveraged(span_s);
      expect(course).toMatchObject({ passed_ms: span_s * 1000, stoppedBy: undefined });
      expect(course.pulsatile_ms).toBeLessThan(span_s * 200);
      const found = AGREE.map(([signal]) => shown(engine, signal));
      other.step(span_s * 1000 - 10_000);
      const wanted = beatByBeat(other);
      expect(disagreements(found, wanted)).toEqual([]);
      expect(disagreements(beatByBeat(engine), wanted)).toEqual([]);
    },
    300_000,
  );

  it("loses nothing, and harms nobody, in six hours of ECMO with all its care", () => {
    const engine = newEngine("va-femoral");
    const [found] = careFor(engine, { sweep_L_per_min: 1.8, ages: true }, 1, undefined, 6);
    expect(found.leak).toBeLessThan(1e-6);
    expect(found.worstInjury).toBe(0);
    expect(found.map_mmHg).toBeGreaterThan(70);
    expect(found.paco2_mmHg).toBeGreaterThan(35);
    expect(found.paco2_mmHg).toBeLessThan(45);
  }, 600_000);

  it("is the same course from the same state, on a copy too, and leaves the pulsatile mode as it was", () => {
    const engine = newEngine("vv-two-site");
    const copy = newEngine("vv-two-site");
    engine.stepAveraged(30);
    const half = engine.snapshot();
    engine.stepAveraged(31);
    engine.step(1050);
    engine.stepAveraged(13);
    copy.restore(half);
    copy.stepAveraged(31);
    copy.step(1050);
    copy.stepAveraged(13);
    expect(copy.stateHash()).toBe(engine.stateHash());
    expect(engine.time_s).toBeCloseTo(2 + 30 + 31 + 1.05 + 13, 9);
  });

  it("stops by itself where a signal leaves its limits, and says which", () => {
    const engine = newEngine("va-femoral");
    const before = shown(engine, "patient.temperature.core");
    const course = engine.stepAveraged(600, [
      { signal: "patient.pressure.arterial.mean", below: 20, above: 200 },
      { signal: "patient.pressure.arterial.mean", above: 30 },
    ]);
    expect(course.stoppedBy?.signal).toBe("patient.pressure.arterial.mean");
    expect(course.passed_ms).toBeLessThan(10_000);
    expect(engine.time_s).toBeCloseTo(2 + course.passed_ms / 1000, 9);
    expect(shown(engine, "patient.temperature.core")).toBeCloseTo(before, 1);
  });

  it("follows a hemorrhage down to its limit as the pulsatile mode does", () => {
    const LIMIT = 76;
    const bleeding = (): Engine => {
      const engine = newEngine("vv-two-site");
      engine.disturb("hemorrhage", 1, 0);
      return engine;
    };
    const engine = bleeding();
    const course = engine.stepAveraged(900, [{ signal: "patient.pressure.arterial.mean", below: LIMIT }]);
    const other = bleeding();
    let passed_s = 0;
    while (passed_s < 900 && shown(other, "patient.pressure.arterial.mean") >= LIMIT) {
      other.step(1000);
      passed_s += 1;
    }
    expect(course.stoppedBy?.value).toBeLessThan(LIMIT);
    expect(Math.abs(course.passed_ms / 1000 - passed_s)).toBeLessThan(Math.max(6, 0.1 * passed_s));
  });

  it("refuses what it can't do", () => {
    const engine = newEngine("vv-two-site");
    expect(() => engine.stepAveraged(0.5)).toThrow("seconds: found 0.5, allowed whole numbers from 0 on");
    expect(() => engine.stepAveraged(1, [{ signal: "patient.nothing" as SignalId }])).toThrow(
      'limits: found "patient.nothing"',
    );
  });
});
