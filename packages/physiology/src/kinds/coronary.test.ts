import { describe, expect, test, vi } from "vitest";
import { heartRig } from "../testing/heartRig.ts";
import type { HeartRig } from "../testing/heartRig.ts";
import { RHYTHM } from "./heart.ts";

vi.setConfig({ testTimeout: 60_000 });

const COLD_BLOOD = 0;

/** A clamped heart, ready for cold blood cardioplegia. */
function clamped(route = 0): HeartRig {
  const rig = heartRig("cpb-adult");
  rig.set("pump.vent.flowSet", 0.3);
  rig.set("circuit.clamp.aorticCross", 1);
  rig.set("circuit.cardioplegia.solution", COLD_BLOOD);
  rig.set("circuit.cardioplegia.bloodFraction", 0.8);
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
  const rig = clamped();
  const antegrade_s = arrest(rig, 200, 240);
  rig.run(120 - antegrade_s);
  rig.set("pump.cardioplegia.flowSet", 0);
  const dosed_degC = rig.read("patient.temperature.myocardium");
  rig.set("circuit.clamp.aorticCross", 0);
  const back_s = secondsUntil(rig, 420, 10, () => rig.read("patient.rhythm") !== RHYTHM.asystole);

  test("Cold blood 4:1 into the root: the heart stands within two minutes, and is cold", () => {
    expect(antegrade_s).toBeLessThan(120);
    expect(dosed_degC).toBeLessThan(22);
  });

  test("Through the coronary sinus it takes longer to stop the heart than through the root", () => {
    const retrograde_s = arrest(clamped(1), 200, 240);
    expect(retrograde_s).toBeGreaterThan(antegrade_s);
    expect(retrograde_s).toBeLessThan(240);
  });

  test("After release the heart beats or fibrillates within minutes", () => {
    expect(back_s).toBeLessThan(420);
  });
});
