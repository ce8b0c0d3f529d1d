import type { Engine } from "../../engine/Engine.ts";
import { log } from "../../math/log.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { brainFlow_mL_per_min, brainMass_kg } from "./atTemperature.ts";

/** The adult man under anesthesia without a circuit: lungs, heart, brain and heparin. */
export function withoutCircuitFindings(): readonly Finding[] {
  return [...rest(), ...apnea(), ...carbonDioxideAndBrain(), ...heparin()];
}

function rest(): readonly Finding[] {
  const engine = started("no-circuit");
  const [coronary] = meanOf(engine, ["patient.coronaryArterioles.flow_mL_per_s"], 10);
  const content = (volume: string): number => engine.slot(`${volume}.o2_mmol`) / engine.slot(`${volume}.volume_mL`);
  const arterial = content("patient.aorticRoot");
  return findings({
    "V-heart-1": 100 * (1 - content("patient.coronaryVeins") / arterial),
    "V-heart-2": 100 * engine.slot("patient.myocardium.blood.so2_fraction"),
    "V-heart-5": 60 * coronary,
    "V-gas-3": value(engine, "blood.arterial.pco2") - value(engine, "patient.endTidalCo2"),
  });
}

/** Paralyzed, on oxygen, the ventilator stopped. */
function apnea(): readonly Finding[] {
  const engine = started("no-circuit");
  engine.setControl("ventilator.fio2", 1);
  engine.step(120_000);
  const start = value(engine, "blood.arterial.pco2");
  engine.setControl("ventilator.rate", 0);
  engine.step(60_000);
  const first = value(engine, "blood.arterial.pco2");
  engine.step(120_000);
  return findings({
    "V-gas-1": first - start,
    "V-gas-2": (value(engine, "blood.arterial.pco2") - first) / 2,
  });
}

/** Ventilation faster and slower until the brain has answered. */
function carbonDioxideAndBrain(): readonly Finding[] {
  const at = (depth: number, rate: number): { pco2: number; flow: number } => {
    const engine = started("no-circuit");
    engine.setControl("patient.anesthesia.depth", depth);
    engine.setControl("ventilator.rate", rate);
    engine.step(240_000);
    return { pco2: value(engine, "blood.arterial.pco2"), flow: brainFlow_mL_per_min(engine) };
  };
  const slope = (depth: number): { percent: number; ratioOf20: number } => {
    const [fast, slow] = [at(depth, 20), at(depth, 8)];
    const perMmHg = log(slow.flow / fast.flow) / (slow.pco2 - fast.pco2);
    return { percent: 100 * perMmHg, ratioOf20: 100 * (1 - Math.E ** (-20 * perMmHg)) };
  };
  const awake = started("no-circuit");
  awake.setControl("patient.anesthesia.depth", 0);
  awake.step(120_000);
  const anesthetized = slope(1);
  return findings(
    {
      "V-brain-11": brainFlow_mL_per_min(awake) / (brainMass_kg(awake) * 10),
      "V-brain-12": slope(0).percent,
      "V-brain-13": anesthetized.percent,
      "V-brain-14": anesthetized.ratioOf20,
    },
    ["V-brain-11"],
  );
}

/** Half-lives from the fall over two minutes, once the dose has mixed: longer for more, as clearance saturates. */
function heparin(): readonly Finding[] {
  const given = (perKg: number): Engine => {
    const engine = started("no-circuit");
    engine.setControl("drug.heparin.bolus", perKg * 75);
    engine.step(180_000);
    return engine;
  };
  const halfLife_min = (engine: Engine): number => {
    const start = value(engine, "coag.heparin");
    engine.step(120_000);
    return (2 * Math.LN2) / log(start / value(engine, "coag.heparin"));
  };
  const full = given(300);
  const found = {
    "A21-4": value(full, "coag.act"),
    "A21-5": value(full, "coag.heparin"),
    "A21-1": halfLife_min(given(25)),
    "A21-2": halfLife_min(given(100)),
    "A21-3": halfLife_min(given(400)),
  };
  const bypass = started("cpb-adult");
  // What was given at the start has mixed with the prime.
  bypass.step(300_000);
  const before = value(bypass, "coag.heparin");
  bypass.step(120_000);
  return findings({ ...found, "A21-6": (before - value(bypass, "coag.heparin")) * 30 });
}
