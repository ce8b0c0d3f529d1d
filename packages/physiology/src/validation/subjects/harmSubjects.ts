import type { Engine } from "../../engine/Engine.ts";
import { criticalPressure_mmHg } from "../../kinds/lungWater.ts";
import { harmBench } from "../../testing/harmBench.ts";
import { heartRig } from "../../testing/heartRig.ts";
import { onBypassAt } from "../courses/atTemperature.ts";
import { started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";

const FITTED = [
  "H-arrest-1",
  "H-flow-1",
  "H-flow-2",
  "H-air-1",
  "H-air-2",
  "H-kidney-1",
  "H-kidney-3",
  "H-gut-1",
  "H-leg-1",
  "H-leg-3",
  "H-lung-1",
  "H-lung-2",
  "H-lung-3",
  "H-lung-4",
];

/** What organs bear: arrest, low flow, air, little delivery, want of flow, and a left atrium that is too full. */
export function harmSubjects(): readonly Finding[] {
  const [at150min, forGood] = injuringFlows();
  const [after20, after40, after180] = clampedHeart_percent();
  const [legEarly, legLater, legLate] = leg_percent();
  const found: Record<string, number> = {
    "H-flow-1": at150min,
    "H-flow-2": forGood,
    "H-air-1": airInjury_percent(0.05),
    "H-air-2": airInjury_percent(0.15),
    "H-kidney-1": filtrationLost_percent(34.7, 1581 / 34.7),
    "H-kidney-2": filtrationLost_percent(15.3, 632 / 15.3),
    "H-kidney-3": kidneyAfterDays_percent(),
    "H-gut-1": gutLeft_percent(),
    "H-leg-1": legLate,
    "H-leg-2": legEarly,
    "H-leg-3": legLater,
    "H-heart-1": after20,
    "H-heart-2": after40,
    "H-heart-3": after180,
    "H-lung-1": criticalPressure_mmHg(HUMAN_PROTEIN_G_PER_DL),
    "H-lung-2": criticalPressure_mmHg(0.47 * HUMAN_PROTEIN_G_PER_DL),
    "H-lung-3": lungGain_mL_per_kg(),
    "H-lung-4": lungCleared_percent(),
  };
  for (const [n, temperature] of [37, 30, 25, 20, 15].entries())
    found[`H-arrest-${n + 1}`] = safeArrest_min(temperature);
  return findings(found, FITTED);
}

/** From the stop of the pump, aorta and lines clamped, until either hemisphere is injured by 1 %. */
export function safeArrest_min(temperature_degC: number): number {
  const engine = onBypassAt(temperature_degC, 2);
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.setControl("pump.arterial.speed", 0);
  engine.setControl("circuit.clamp.arterialLine", 1);
  engine.setControl("circuit.clamp.venousLine", 1);
  let s = 0;
  for (; s < 4800 && brainInjury(engine) < THRESHOLD; s += 5) engine.step(5000);
  return s / 60;
}

export function brainInjury(engine: Engine): number {
  return Math.max(value(engine, "patient.injury.brainRight"), value(engine, "patient.injury.brainLeft"));
}

/** Flow of the right hemisphere, awake, at which 2.5 h reach 1 %, and below which any time does; its arteries clot step by step. */
function injuringFlows(): readonly number[] {
  const { engine, write, run, set } = heartRig("no-circuit");
  set("patient.anesthesia.depth", 0);
  run(240);
  const brain = (column: string): number => engine.slot(`patient.brainRight.${column}`);
  let [sufficient, bearable] = [Number.NaN, Number.NaN];
  for (let clot = 0.6; clot < 0.8; clot += 0.005) {
    write("patient.brainRight.clot", clot);
    run(20);
    const flow = (brain("flow_mL_per_s") * 60) / (10 * brain("mass_kg"));
    if (Number.isNaN(sufficient) && brain("shortage") > 0) sufficient = flow;
    if (Number.isNaN(bearable) && brain("shortage") * 9000 > SAFE_S) bearable = flow;
  }
  return [bearable, sufficient];
}

/** Air into the artery of the right hemisphere, within ten seconds. */
function airInjury_percent(air_mL_per_kg: number): number {
  const { engine, write, run } = heartRig("no-circuit");
  write("patient.cerebralArteriesRight.airEntry_mL_per_s", (air_mL_per_kg * 75) / 10);
  run(10);
  write("patient.cerebralArteriesRight.airEntry_mL_per_s", 0);
  run(900);
  return 100 * engine.slot("patient.brainRight.injury");
}

/** Bypass on so much less than 300 mL/min/m² of delivered oxygen, and back. */
function filtrationLost_percent(minutes: number, less_mL_per_min_m2: number): number {
  const engine = started("cpb-adult");
  const usual_rpm = engine.control("pump.arterial.speed");
  const perRpm =
    (value(engine, "pump.arterial.flow") / usual_rpm / value(engine, "patient.bsa")) *
    10 *
    value(engine, "blood.arterial.o2Content");
  engine.setControl("pump.arterial.speed", (300 - less_mL_per_min_m2) / perRpm);
  engine.step(Math.floor(minutes * 60_000));
  engine.setControl("pump.arterial.speed", usual_rpm);
  return 100 * value(engine, "patient.injury.kidneys");
}

function kidneyAfterDays_percent(): number {
  const bench = harmBench("kidneys");
  bench.pass(90, 0);
  bench.pass(15 * 1440, 1);
  return 100 * bench.injury();
}

function gutLeft_percent(): number {
  const bench = harmBench("viscera");
  bench.pass(30, 0);
  bench.pass(30, 1);
  const early = bench.injury();
  bench.pass(90, 1);
  return (100 * bench.injury()) / early;
}

function leg_percent(): readonly number[] {
  const bench = harmBench("legRight");
  return [90, 90, 120].map((minutes) => {
    bench.pass(minutes, 0);
    return 100 * bench.injury();
  });
}

/** A heart that is left warm behind a cross-clamp, vented, without cardioplegia. */
function clampedHeart_percent(): readonly number[] {
  const engine = started("cpb-adult");
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.setControl("pump.vent.flowSet", 0.3);
  return [20, 20, 140].map((minutes) => {
    engine.step(minutes * 60_000);
    return 100 * value(engine, "patient.injury.heart");
  });
}

/** The left atrium held 6 mmHg above its limit by what the meter of the lungs' pressure is told. */
function lungGain_mL_per_kg(): number {
  const { engine, write, run } = heartRig("no-circuit");
  const held = (): void =>
    write("patient.lungWater.atrial_mmHg", engine.slot("patient.lungWater.critical_mmHg") + 6);
  for (let i = 0; i < 3600; i++) {
    held();
    run(1);
  }
  return engine.slot("patient.lungWater.gained_mL") / value(engine, "patient.weight");
}

function lungCleared_percent(): number {
  const { engine, write, run } = heartRig("no-circuit");
  write("patient.lungWater.excess_mL", 400);
  run(3600);
  return 100 * (1 - engine.slot("patient.lungWater.excess_mL") / 400);
}

const THRESHOLD = 0.01;
/** Seconds of full need after which 1 % is injured. */
const SAFE_S = 300;
const HUMAN_PROTEIN_G_PER_DL = 7;
