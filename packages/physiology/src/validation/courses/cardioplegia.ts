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
  engine.setControl("circuit.cardioplegia.route", 1);
  engine.setControl("pump.cardioplegia.flowSet", 200);
  engine.step(15_000);
  const [sinus, back] = meanOf(
    engine,
    ["patient.coronaryVeins.pressure_mmHg", "circuit.cardioplegiaTubing.flow_mL_per_s"],
    5,
  );
  return findings({
    "O-cardioplegia-1": 60 * given,
    "O-cardioplegia-2": 60 * back,
    "O-cardioplegia-3": root,
    "O-cardioplegia-4": sinus,
    "O-cardioplegia-9": arrest_s,
  });
}

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
