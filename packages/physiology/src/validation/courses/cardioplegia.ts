import type { Engine } from "../../engine/Engine.ts";
import { RHYTHM } from "../../kinds/heart.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Cold blood cardioplegia behind the cross-clamp: into the root, then against the sinus; and what a first dose is. */
export function cardioplegia(): readonly Finding[] {
  return [...routes(), ...firstDose()];
}

function routes(): readonly Finding[] {
  const engine = started("cpb-adult");
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.setControl("pump.cardioplegia.flowSet", 300);
  let arrest_s = 0;
  while (value(engine, "patient.heartRate") > 0 && arrest_s < 180) {
    engine.step(1000);
    arrest_s += 1;
  }
  // The arteries of the arrested heart still open for a minute.
  engine.step(45_000);
  const [root, given] = meanOf(
    engine,
    ["patient.aorticRoot.pressure_mmHg", "circuit.cardioplegiaTubing.flow_mL_per_s"],
    5,
  );
  const atRoot = flowAt(engine, "patient.aorticRoot.pressure_mmHg", MIDDLE_OF_ROOT_MMHG);
  engine.setControl("circuit.cardioplegia.route", 1);
  const atSinus = flowAt(engine, "patient.coronaryVeins.pressure_mmHg", MIDDLE_OF_SINUS_MMHG);
  engine.setControl("pump.cardioplegia.flowSet", 200);
  engine.step(15_000);
  const [sinus, back] = meanOf(
    engine,
    ["patient.coronaryVeins.pressure_mmHg", "circuit.cardioplegiaTubing.flow_mL_per_s"],
    5,
  );
  return findings({
    "A28-7": atRoot,
    "A28-8": atSinus,
    "O-cardioplegia-1": 60 * given,
    "O-cardioplegia-2": 60 * back,
    "O-cardioplegia-3": root,
    "O-cardioplegia-4": sinus,
    "O-cardioplegia-9": arrest_s,
  });
}

/**
 * The flow in mL/min, within 4, that brings a pressure within 15 s to what is wanted, each trial from the same moment, as the
 * unvented heart fills meanwhile. Leaves the engine as it was.
 */
function flowAt(engine: Engine, pressure: string, wanted_mmHg: number): number {
  const before = engine.snapshot();
  let [low, high] = [20, 500];
  while (high - low > 8) {
    const middle = (low + high) / 2;
    engine.setControl("pump.cardioplegia.flowSet", middle);
    engine.step(13_000);
    const [reached_mmHg] = meanOf(engine, [pressure], 2);
    if (reached_mmHg < wanted_mmHg) low = middle;
    else high = middle;
    engine.restore(before);
  }
  return (low + high) / 2;
}

/** The middles of 60 to 100 and of 30 to 50 mmHg (O-cardioplegia-3, -4). */
const MIDDLE_OF_ROOT_MMHG = 80;
const MIDDLE_OF_SINUS_MMHG = 40;

/**
 * The guideline's flow is set, and what reaches the root is read. The dose is the one after which the vented heart stands still for
 * 20 min, the shorter of the intervals between doses (O-cardioplegia-8): of 300, 400 … 1000 mL the least that suffices.
 */
function firstDose(): readonly Finding[] {
  const set_mL_per_min = 150 * adultMan.bsa_m2;
  const engine = started("cpb-adult");
  engine.setControl("pump.vent.flowSet", 0.3);
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.setControl("circuit.cardioplegia.bloodFraction", 0.8);
  engine.setControl("circuit.cardioplegia.waterSet", 5);
  engine.setControl("pump.cardioplegia.flowSet", set_mL_per_min);
  const doses: { readonly mL: number; readonly snapshot: ReturnType<typeof engine.snapshot> }[] = [];
  let [flow, root] = [0, 0];
  for (let mL = 100; mL <= 1000; mL += 100) {
    engine.step(Math.floor((60_000 * 100) / set_mL_per_min));
    if (mL >= 300) doses.push({ mL, snapshot: engine.snapshot() });
    if (mL === 800)
      [flow, root] = meanOf(
        engine,
        ["circuit.cardioplegiaRoot.flow_mL_per_s", "patient.aorticRoot.pressure_mmHg"],
        1,
      );
  }
  const isAsleep = (): boolean => value(engine, "patient.rhythm") === RHYTHM.asystole;
  const lasts = (dose: (typeof doses)[number]): boolean => {
    engine.restore(dose.snapshot);
    engine.setControl("pump.cardioplegia.flowSet", 0);
    for (let minute = 0; minute < 20; minute++) {
      engine.step(60_000);
      if (!isAsleep()) return false;
    }
    return true;
  };
  let [short, long] = [-1, doses.length - 1];
  while (long - short > 1) {
    const middle = Math.floor((short + long) / 2);
    if (lasts(doses[middle])) long = middle;
    else short = middle;
  }
  return findings({
    "O-cardioplegia-5": (60 * flow) / adultMan.bsa_m2,
    "O-cardioplegia-6": doses[long].mL,
    "O-cardioplegia-7": root,
  });
}
