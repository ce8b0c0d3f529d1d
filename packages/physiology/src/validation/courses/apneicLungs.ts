import { HEMOGLOBIN_CAPACITY_MMOL_PER_G, O2_ML_PER_MMOL } from "../../blood/oxygenDissociation.ts";
import type { Engine } from "../../engine/Engine.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { uptake_mL_per_min } from "./atTemperature.ts";
import { setFlow } from "./setFlow.ts";

/**
 * Venovenous ECMO of a man who does not breathe, as Park's and Mendes' swine did not: 50 min and more at 3.5 and at 1.5 L/min,
 * sweep 3 and 10 L/min. The lungs hold air and soon give nothing more. Every ten minutes what urine took is
 * given back, and every forty a little heparin (20 IU/kg/h, teaching assumption), without which the circuit clots within two hours.
 */
export function apneicLungs(): readonly Finding[] {
  const engine = started("vv-two-site");
  engine.setControl("ventilator.rate", 0);
  engine.setControl("ventilator.fio2", 0.21);
  const held_mL = value(engine, "patient.bloodVolume");
  const at = (flow_L_per_min: number, sweep_L_per_min: number, minutes: number): readonly number[] => {
    engine.setControl("gas.sweep.flow", sweep_L_per_min);
    setFlow(engine, flow_L_per_min);
    return courseOfPco2(engine, flow_L_per_min, held_mL, minutes);
  };
  at(3.5, 3, 50);
  const most = look(engine);
  const offLaw = offMixingLaw_percent(engine);
  const rested = engine.snapshot();
  engine.setControl("drug.inotrope.effect", 1);
  engine.step(600_000);
  const driven = look(engine);
  engine.restore(rested);
  const fast = at(3.5, 10, 60);
  engine.restore(rested);
  const slow = at(1.5, 3, 120);
  const least = look(engine);
  const slowSwept = at(1.5, 10, 50);
  const changes = [fast[49] - most.pco2, slowSwept[49] - least.pco2];
  return findings({
    "E-vv-2": (most.po2 - least.po2) / (most.flow - least.flow),
    "E-vv-3": (driven.po2 - most.po2) / (driven.output - most.output),
    // A regression over both flows: the mean of the two, from 3 to 10 L/min.
    "E-vv-4": (changes[0] + changes[1]) / 2 / 7,
    "E-vv-5": steady_min(fast),
    "E-vv-6": steady_min(slow),
    "E-vv-7": changes[1],
    "E-vv-8": offLaw,
  });
}

/** Arterial pCO2 at the end of every minute; flow and filling are held as at the bedside. */
function courseOfPco2(
  engine: Engine,
  flow_L_per_min: number,
  held_mL: number,
  minutes: number,
): readonly number[] {
  const pco2: number[] = [];
  for (let minute = 1; minute <= minutes; minute++) {
    const missing_mL = minute % 10 === 0 ? held_mL - value(engine, "patient.bloodVolume") : 0;
    engine.setControl("circuit.infusion.crystalloid", Math.max(0, Math.min(500, missing_mL)));
    if (minute % 40 === 1) engine.setControl("drug.heparin.bolus", 1000);
    engine.step(60_000);
    pco2.push(value(engine, "blood.radialRight.pco2"));
    const isOff = Math.abs(value(engine, "flowmeter.flow.mean10s") - flow_L_per_min) > 0.1;
    if (minute % 10 === 0 && isOff) setFlow(engine, flow_L_per_min);
  }
  engine.setControl("circuit.infusion.crystalloid", 0);
  return pco2;
}

/** From when on a course stays within 1 mmHg of its end; an analyzer tells no less apart. */
function steady_min(pco2: readonly number[]): number {
  const end = pco2[pco2.length - 1];
  const last = pco2.findLastIndex((one) => Math.abs(one - end) > 1);
  return last + 2;
}

interface Seen {
  readonly po2: number;
  readonly pco2: number;
  readonly flow: number;
  readonly output: number;
}

function look(engine: Engine): Seen {
  const [valve] = meanOf(engine, ["patient.pulmonaryValve.flow_mL_per_s"], 20);
  return {
    po2: value(engine, "blood.radialRight.po2"),
    pco2: value(engine, "blood.radialRight.pco2"),
    flow: value(engine, "flowmeter.flow.mean10s"),
    output: 0.06 * valve,
  };
}

/**
 * Arterial blood against the closed form of mixing at rest. The effective flow brings all oxygen, Q(1 − R)·(Cpost − Cv) = VO2 =
 * CO·(Ca − Cv), so that Ca = Cpost − VO2·(1/(Q(1 − R)) − 1/CO); the difference in percent of what hemoglobin binds.
 */
function offMixingLaw_percent(engine: Engine): number {
  const content = (volume: string): number =>
    engine.slot(`${volume}.o2_mmol`) / engine.slot(`${volume}.volume_mL`);
  let recirculated = 0;
  for (let i = 0; i < 30; i++) {
    engine.step(1000);
    recirculated += value(engine, "circuit.recirculation.fraction") / 3000;
  }
  const [pumped, output] = meanOf(
    engine,
    ["circuit.arterialTubing.flow_mL_per_s", "patient.pulmonaryValve.flow_mL_per_s"],
    30,
  );
  const vo2_mmol_per_s = uptake_mL_per_min(engine) / O2_ML_PER_MMOL / 60;
  const law =
    content("circuit.oxygenatorCell3") - vo2_mmol_per_s * (1 / (pumped * (1 - recirculated)) - 1 / output);
  const arterial = "patient.pulmonaryVeins";
  const bound =
    (engine.slot(`${arterial}.hemoglobin_g`) / engine.slot(`${arterial}.volume_mL`)) *
    HEMOGLOBIN_CAPACITY_MMOL_PER_G;
  return (100 * (content(arterial) - law)) / bound;
}
