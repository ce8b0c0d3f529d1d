import { describe, expect, test, vi } from "vitest";
import { heartRig } from "../testing/heartRig.ts";
import type { HeartRig } from "../testing/heartRig.ts";
import { RHYTHM } from "./heart.ts";

vi.setConfig({ testTimeout: 60_000 });

const SOLUTION = { blood: 0, delNido: 2, htk: 3 } as const;

function clamped(solution: number, bloodFraction: number, route = 0): HeartRig {
  const rig = heartRig("cpb-adult");
  rig.set("pump.vent.flowSet", 0.3);
  rig.set("circuit.clamp.aorticCross", 1);
  rig.set("circuit.cardioplegia.solution", solution);
  rig.set("circuit.cardioplegia.bloodFraction", bloodFraction);
  rig.set("circuit.cardioplegia.route", route);
  rig.set("circuit.cardioplegia.waterSet", 5);
  return rig;
}

function secondsUntil(rig: HeartRig, most_s: number, step_s: number, done: () => boolean): number {
  let seconds = 0;
  while (seconds < most_s && !done()) {
    rig.run(step_s);
    seconds += step_s;
  }
  return seconds;
}

function dose(rig: HeartRig, flow_mL_per_min: number, seconds: number): number {
  rig.set("pump.cardioplegia.flowSet", flow_mL_per_min);
  const stands_s = secondsUntil(rig, seconds, 5, () => rig.read("patient.rhythm") === RHYTHM.asystole);
  rig.run(Math.max(0, seconds - stands_s));
  rig.set("pump.cardioplegia.flowSet", 0);
  return stands_s;
}

function minutesAsleep(rig: HeartRig, most_min: number): number {
  return secondsUntil(rig, most_min * 60, 60, () => rig.read("patient.rhythm") !== RHYTHM.asystole) / 60;
}

/** Twenty minutes after a dose of cold blood 4:1 into the root: what several questions start from. */
function twentyMinutesAfterBlood() {
  const rig = clamped(SOLUTION.blood, 0.8);
  const stands_s = dose(rig, 300, 240);
  const dosed_degC = rig.read("patient.temperature.myocardium");
  const asleep_min = minutesAsleep(rig, 20);
  return {
    stands_s,
    dosed_degC,
    asleep_min,
    arrest: rig.model.myocardium.arrest[0],
    state: rig.engine.snapshot(),
  };
}

describe("cardioplegia", () => {
  const blood = twentyMinutesAfterBlood();
  const afterBlood = (): HeartRig => {
    const rig = heartRig("cpb-adult");
    rig.engine.restore(blood.state);
    return rig;
  };

  test("Cold blood 4:1 into the root: the heart stands within two minutes, is cold, and wakes after 20 to 40 min", () => {
    expect(blood.stands_s).toBeLessThan(120);
    expect(blood.dosed_degC).toBeLessThan(18);
    expect(blood.asleep_min).toBe(20);
    const rig = afterBlood();
    expect(20 + minutesAsleep(rig, 40)).toBeLessThanOrEqual(40);
    // Collateral blood and the chest have warmed it.
    expect(rig.read("patient.temperature.myocardium")).toBeGreaterThan(20);
  });

  test("del Nido and HTK leave it further from waking than blood cardioplegia does, 20 min after a dose", () => {
    const [delNido, htk] = [clamped(SOLUTION.delNido, 0.2), clamped(SOLUTION.htk, 0)].map((rig) => {
      dose(rig, 300, 240);
      rig.run(1200);
      return rig.model.myocardium.arrest[0];
    });
    expect(delNido).toBeGreaterThan(blood.arrest + 0.2);
    expect(htk).toBeGreaterThan(blood.arrest + 0.2);
  });

  test("Through the coronary sinus it takes longer to stop the heart than through the root", () => {
    const antegrade_s = dose(clamped(SOLUTION.blood, 0.8), 200, 240);
    const retrograde_s = dose(clamped(SOLUTION.blood, 0.8, 1), 200, 240);
    expect(retrograde_s).toBeGreaterThan(antegrade_s);
    expect(retrograde_s).toBeLessThan(240);
  });

  test("After release the heart beats or fibrillates within minutes, and is stunned a little", () => {
    const rig = afterBlood();
    rig.set("circuit.clamp.aorticCross", 0);
    const back_s = secondsUntil(rig, 600, 10, () => rig.read("patient.rhythm") !== RHYTHM.asystole);
    expect(back_s).toBeLessThan(420);
    expect(rig.model.myocardium.stunning[0]).toBeGreaterThan(0);
    expect(rig.model.myocardium.stunning[0]).toBeLessThan(0.2);
  });
});

test("Potassium that a dose brings is not lost: stored, and taken up by cells", () => {
  const rig = clamped(SOLUTION.blood, 0.8);
  const before = rig.engine.balance().potassium_mmol;
  dose(rig, 300, 120);
  const after = rig.engine.balance().potassium_mmol;
  const missing =
    after.stored - before.stored - (after.entered - before.entered) + (after.left - before.left);
  expect(Math.abs(missing)).toBeLessThan(1e-9 * before.stored);
});

test("A heart clamped warm and without cardioplegia loses its strength within minutes, and gets it back", () => {
  const rig = clamped(SOLUTION.blood, 0.8);
  rig.set("pump.vent.flowSet", 0.5);
  rig.run(480);
  expect(rig.model.myocardium.strength[0]).toBeLessThan(0.5);
  rig.set("circuit.clamp.aorticCross", 0);
  rig.run(180);
  expect(rig.model.myocardium.strength[0]).toBeGreaterThan(0.7);
});
