import { describe, expect, test } from "vitest";
import { SIGNALS } from "@openperfusion/signals";
import { engineWith } from "../testing/engineWith.ts";
import { heartRig } from "../testing/heartRig.ts";
import type { HeartRig } from "../testing/heartRig.ts";
import { settledEngine } from "../testing/settledEngine.ts";

const NEED_PULSE = [
  "patient.spo2",
  "patient.spo2Left",
  "patient.plethysmogram",
  "patient.nibp.mean",
] as const;

/** Its cuff measures every 25 s. */
function withQuickCuff(assembly: string): HeartRig {
  const rig = heartRig(assembly);
  rig.write("patient.cuff.period_s", 25);
  rig.write("patient.cuff.elapsed_s", 0);
  return rig;
}

describe("monitors that need a pulse", () => {
  test("beating heart: all show; the cuff agrees with the arm's own line within 10 mmHg", () => {
    const { engine } = withQuickCuff("no-circuit");
    engine.step(27_000);
    for (const signal of NEED_PULSE) expect(engine.read(signal)).toBeTypeOf("number");
    const cuff = engine.read("patient.nibp.mean") as number;
    const line = engine.read("patient.pressure.arterialLeft.mean") as number;
    expect(Math.abs(cuff - line)).toBeLessThan(10);
    expect(engine.read("patient.spo2")).toBeGreaterThan(96);
  });

  test("full bypass with the aorta clamped: saturation, curve and cuff are gone, the tissue oximeters go on", () => {
    const { engine } = withQuickCuff("cpb-adult");
    engine.setControl("circuit.clamp.aorticCross", 1);
    engine.step(27_000);
    expect(engine.read("patient.spo2")).toBe("invalid");
    expect(engine.read("patient.spo2Left")).toBe("invalid");
    expect(engine.read("patient.plethysmogram")).toBe("invalid");
    expect(engine.read("patient.nibp.systolic")).toBe("notAvailable");
    expect(engine.read("patient.endTidalCo2")).toBe("notAvailable");
    expect(engine.read("patient.nirs.left")).toBeGreaterThan(40);
    expect(engine.read("patient.nirs.rightLeg")).toBeGreaterThan(40);
  });
});

describe("the pulse oximeter", () => {
  test("follows a falling saturation late", () => {
    // Much of the blood passes by the lungs, all at once.
    const engine = engineWith({ "patient.pulmonaryShunt.resistance_mmHg_s_per_mL": 0.01 });
    engine.setControl("ventilator.fio2", 0.21);
    let steepest = 0;
    for (let i = 0; i < 30; i++) {
      engine.step(1000);
      steepest = Math.max(
        steepest,
        (engine.read("patient.spo2") as number) - (engine.read("blood.radialRight.so2") as number),
      );
    }
    expect(engine.read("blood.radialRight.so2")).toBeLessThan(85);
    expect(steepest).toBeGreaterThan(1);
    expect(steepest).toBeLessThan(12);
  });
});

test.each([
  ["patient.pulseOximeterRight", "patient.spo2"],
  ["patient.cuff", "patient.nibp.mean"],
  ["patient.nirsLeft", "patient.nirs.left"],
  ["patient.bladderProbe", "patient.temperature.bladder"],
] as const)("%s off the patient: sensor off", (probe, signal) => {
  const engine = engineWith({ [`${probe}.connected`]: 0 });
  engine.step(1000);
  expect(engine.read(signal)).toBe("sensorOff");
});

test("air in the left heart is counted when it reaches the arteries", () => {
  const engine = engineWith({ "patient.leftVentricle.bubbles_mmol": 0.1 });
  engine.step(5000);
  expect(engine.read("patient.emboli")).toBeGreaterThan(1);
});

test("every signal of ventilator, patient and echo can be read", () => {
  const engine = settledEngine("cpb-adult");
  const missing = Object.keys(SIGNALS).filter(
    (signal) =>
      /^(ventilator|patient|echo)\./.test(signal) && !(engine.signals as readonly string[]).includes(signal),
  );
  expect(missing).toEqual([]);
});
