import type { Engine } from "../../engine/Engine.ts";
import { VOLATILE_AGENTS } from "../../drugs/volatileAgents.ts";
import { mean } from "../point.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { watch } from "./watch.ts";

/** A volatile agent: what it does to brain and vessels, and how fast an oxygenator brings and takes it. */
export function vaporSubjects(): readonly Finding[] {
  const [none, deep] = [0, 1.5 * 1.17].map((vapor_percent) => anesthetized(1, vapor_percent));
  const [light, usual] = [0.75, 1.5].map((vapor_percent) => anesthetized(NITROUS_OXIDE_MAC, vapor_percent));
  const [before, dilated] = [0, 2.7].map((vapor_percent) => anesthetized(1, vapor_percent));
  const [at2, at15] = washout_fraction();
  return findings(
    {
      "V-vapor-1": 100 * (1 - deep.uptake / none.uptake),
      "V-vapor-2": 100 * (deep.flow / none.flow - 1),
      "V-vapor-3": 100 * (1 - usual.uptake / light.uptake),
      "V-vapor-4": 100 * (usual.flow / light.flow - 1),
      "V-vapor-5": 100 * (1 - dilated.resistance / before.resistance),
      "V-vapor-6": 100 * (1 - at2),
      "V-vapor-7": 100 * (1 - at15),
      "V-vapor-8": coldBlood_mL_per_percent(),
      "V-vapor-9": washin_ratio(0),
      "V-vapor-10": washin_ratio(1),
      "V-vapor-11": washin_ratio(2),
    },
    ["V-vapor-1", "V-vapor-2", "V-vapor-5"],
  );
}

/** The brain's uptake and flow and the body's resistance, ventilated with a vapor until blood and organs hold it. */
function anesthetized(depth_MAC: number, vapor_percent: number): Anesthetized {
  const engine = started("no-circuit");
  engine.setControl("patient.anesthesia.depth", depth_MAC);
  // Blood takes up what the alveoli shall have: an anesthetist gives more, and less as organs fill.
  // And breathes for the same arterial pCO2, as the brain makes less.
  let rate_per_min = value(engine, "ventilator.rate");
  const usual_mmHg = value(engine, "blood.arterial.pco2");
  for (let s = 0; s < 900; s += 10) {
    const short_percent = vapor_percent - alveolar_percent(engine);
    engine.setControl("ventilator.vapor.fraction", clamp(vapor_percent + 3 * short_percent, 0, 5));
    rate_per_min += (value(engine, "blood.arterial.pco2") - usual_mmHg) * 0.05;
    engine.setControl("ventilator.rate", rate_per_min);
    engine.step(10_000);
  }
  const [uptake, flow] = meanOf(
    engine,
    ["patient.brainRight.vo2_mmol_per_s", "patient.brainRight.flow_mL_per_s"],
    20,
  );
  return { uptake, flow, resistance: watch(engine).systemicResistance };
}

/** What is left of the arterial concentration 2 and 15 min after a vaporizer at 1 % was turned off. */
function washout_fraction(): readonly number[] {
  const engine = started("cpb-adult");
  engine.setControl("gas.vapor.fraction", 1);
  engine.step(1_200_000);
  const full = arterial_mL_per_mL(engine);
  engine.setControl("gas.vapor.fraction", 0);
  return [120_000, 780_000].map((ms) => {
    engine.step(ms);
    return arterial_mL_per_mL(engine) / full;
  });
}

/** Alveolar over inspired concentration after 30 min of 1 %, asleep and ventilated. */
function washin_ratio(agent: number): number {
  const engine = started("no-circuit");
  engine.setControl("patient.anesthesia.agent", agent);
  engine.setControl("ventilator.vapor.fraction", 1);
  engine.step(1_800_000);
  // Over two breaths: the lungs' blood follows each of them.
  const samples = Array.from({ length: 20 }, () => {
    engine.step(500);
    return alveolar_percent(engine, agent);
  });
  return mean(samples);
}

function coldBlood_mL_per_percent(): number {
  const engine = started("cpb-adult");
  engine.setControl("circuit.temperature.waterSet", 26);
  engine.setControl("gas.vapor.fraction", COLD_PERCENT);
  engine.step(1_800_000);
  return (100 * arterial_mL_per_mL(engine)) / COLD_PERCENT;
}

function alveolar_percent(engine: Engine, agent = 0): number {
  const slot = (column: string): number => engine.slot(`patient.pulmonaryBed.${column}`);
  return (100 * slot("vapor_mL")) / (slot("volume_mL") * VOLATILE_AGENTS[agent].bloodToGas);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function arterial_mL_per_mL(engine: Engine): number {
  return engine.slot("circuit.arterialLine.vapor_mL") / engine.slot("circuit.arterialLine.volume_mL");
}

interface Anesthetized {
  readonly uptake: number;
  readonly flow: number;
  readonly resistance: number;
}

/** 67 % of a gas of which 104 % would be 1 MAC (Mapleson 1996). */
const NITROUS_OXIDE_MAC = 0.64;
const COLD_PERCENT = 2;
