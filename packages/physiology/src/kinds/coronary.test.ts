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

/** Gives cardioplegia until the heart stands; the seconds that it took. */
function arrest(rig: HeartRig, flow_mL_per_min: number, most_s: number): number {
  rig.set("pump.cardioplegia.flowSet", flow_mL_per_min);
  return secondsUntil(rig, most_s, 5, () => rig.read("patient.rhythm") === RHYTHM.asystole);
}

describe("cardioplegia", () => {
  const rig = clamped(SOLUTION.blood, 0.8);
  const antegrade_s = arrest(rig, 200, 240);
  rig.run(120 - antegrade_s);
  rig.set("pump.cardioplegia.flowSet", 0);
  const dosed_degC = rig.read("patient.temperature.myocardium");
  const dosed = rig.model.myocardium.arrest[0];
  rig.set("circuit.clamp.aorticCross", 0);
  const back_s = secondsUntil(rig, 420, 10, () => rig.read("patient.rhythm") !== RHYTHM.asystole);

  test("Cold blood 4:1 into the root: the heart stands within two minutes, and is cold", () => {
    expect(antegrade_s).toBeLessThan(120);
    expect(dosed_degC).toBeLessThan(22);
  });

  test("del Nido and HTK hold it more firmly than blood cardioplegia does", () => {
    const [delNido, htk] = [clamped(SOLUTION.delNido, 0.2), clamped(SOLUTION.htk, 0)].map((other) => {
      other.set("pump.cardioplegia.flowSet", 200);
      other.run(90);
      return other.model.myocardium.arrest[0];
    });
    expect(delNido).toBeGreaterThan(dosed);
    expect(htk).toBeGreaterThan(dosed);
  });

  test("Through the coronary sinus it takes longer to stop the heart than through the root", () => {
    const retrograde_s = arrest(clamped(SOLUTION.blood, 0.8, 1), 200, 240);
    expect(retrograde_s).toBeGreaterThan(antegrade_s);
    expect(retrograde_s).toBeLessThan(240);
  });

  test("After release the heart beats or fibrillates within minutes", () => {
    expect(back_s).toBeLessThan(420);
  });
});
