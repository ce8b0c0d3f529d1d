import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { Engine } from "../../engine/Engine.ts";
import { createModel } from "../../engine/Model.ts";
import { seedRandom } from "../../engine/random.ts";
import { log } from "../../math/log.ts";
import { pow } from "../../math/pow.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { settledEngine } from "../../testing/settledEngine.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { heparinSubject } from "./heparinSubject.ts";
import { BREATHING } from "./ill.ts";
import { brainFlow_mL_per_min, value, watch } from "./watch.ts";

/** Brain, heparin, fluid and reflexes: what regulates, against published figures. */
export function regulationSubjects(): readonly Finding[] {
  return [...brainAtRest(), ...lowerLimit(), ...heparinSubject(), ...fluid(), ...pressures()];
}

interface BrainAt {
  readonly pco2_mmHg: number;
  readonly flow_mL_per_min: number;
}

/** The brain at each of these rates of the ventilator, one after the other. */
function brainAt(depth: number, rates_per_min: readonly number[]): readonly BrainAt[] {
  const engine = started("no-circuit");
  engine.setControl("patient.anesthesia.depth", depth);
  engine.setControl("ventilator.fio2", 0.5);
  return rates_per_min.map((rate_per_min) => {
    engine.setControl("ventilator.rate", rate_per_min);
    engine.step(SETTLING_S * 1000);
    return {
      pco2_mmHg: value(engine, "blood.arterial.pco2"),
      flow_mL_per_min: brainFlow_mL_per_min(engine),
    };
  });
}

/** The brain follows arterial pCO2 within a minute; that pCO2 itself still drifts, which does not matter to a slope. */
const SETTLING_S = 360;

/** Slope of flow with arterial pCO2 between two ventilations, in % of the flow at 40 mmHg. */
function reactivity_percent_per_mmHg(low: BrainAt, high: BrainAt): number {
  const slope = (high.flow_mL_per_min - low.flow_mL_per_min) / (high.pco2_mmHg - low.pco2_mmHg);
  return (100 * slope) / (low.flow_mL_per_min + slope * (40 - low.pco2_mmHg));
}

function brainAtRest(): readonly Finding[] {
  const [usual, quick, slow] = brainAt(0, [13, 15, 10]);
  const [hyper, less, more, hypo] = brainAt(1, [18, 15, 10, 8]);
  // Both ventilations lie near 30 and 50 mmHg; a power law carries the flow over to exactly those.
  const exponent =
    (log(hypo.flow_mL_per_min) - log(hyper.flow_mL_per_min)) / (log(hypo.pco2_mmHg) - log(hyper.pco2_mmHg));
  return findings(
    {
      // Per 100 g of the 1.4 kg that both halves of the brain weigh.
      "V-brain-11": usual.flow_mL_per_min / 14,
      "V-brain-12": reactivity_percent_per_mmHg(quick, slow),
      "V-brain-13": reactivity_percent_per_mmHg(less, more),
      "V-brain-14": 100 * (1 - pow(30 / 50, exponent)),
    },
    ["V-brain-11", "V-brain-12", "V-brain-13", "V-brain-14"],
  );
}

/** The pressure below which the brain's flow has fallen by a tenth of what it is at 75 mmHg, the pump slowed in steps. */
function lowerLimit(): readonly Finding[] {
  const engine = started("cpb-adult");
  const bsa_m2 = value(engine, "patient.bsa");
  engine.setControl("pump.vent.flowSet", 0.15);
  let plateau = 0;
  let found_mmHg = 0;
  for (let index = 2.8; index > 0.6 && found_mmHg === 0; index -= 0.1) {
    engine.setControl("pump.arterial.speed", Math.floor((index * bsa_m2 * 1000) / 27 + 0.5));
    engine.setControl("circuit.infusion.crystalloid", value(engine, "circuit.reservoir.level") < 900 ? 100 : 0);
    engine.step(60_000);
    const pressure_mmHg = watch(engine, 5).mean_mmHg;
    const flow = brainFlow_mL_per_min(engine);
    if (pressure_mmHg > 75 || plateau === 0) plateau = flow;
    else if (flow < 0.9 * plateau) found_mmHg = pressure_mmHg;
  }
  return findings({ "V-brain-1": found_mmHg }, ["V-brain-1"]);
}

/** From the first second of bypass, laid out anew: what leaves the blood for the interstitium. */
function fluid(): readonly Finding[] {
  const engine = settledEngine("cpb-adult");
  const weight_kg = value(engine, "patient.weight");
  const escape = (): number => engine.slot("patient.interstitium.volume_mL");
  const first = escape();
  engine.step(120_000);
  const early = (escape() - first) / 2 / weight_kg;
  // The rate falls by half in the half-time of the distribution.
  let minutes = 0;
  while (60 * engine.slot("patient.capillaries.rate_mL_per_s") > (early * weight_kg) / 2 && minutes < 20) {
    engine.step(30_000);
    minutes += 0.5;
  }
  return findings({ "A20-7": minutes + 1, "A20-8": early }, ["A20-7", "A20-8"]);
}

/** The reference man awake, his reflexes on, and with their gain at zero, against the outputs of CVSim-21. */
function pressures(): readonly Finding[] {
  const on = started("no-circuit");
  for (const [control, setting] of BREATHING) on.setControl(control, setting);
  on.step(180_000);
  const closed = watch(on, 10);
  const none = ASSEMBLIES["no-circuit"];
  const model = createModel(
    { ...none, settings: [...none.settings, { slot: "patient.reflexes.gain", value: 0 }] },
    adultMan,
  );
  seedRandom(model.random, 1);
  const off = new Engine(model);
  off.step(180_000);
  const open = watch(off, 10);
  return findings(
    {
      "A24-1": open.systolic_mmHg,
      "A24-2": open.diastolic_mmHg,
      "A24-3": closed.systolic_mmHg,
      "A24-4": closed.diastolic_mmHg,
    },
    ["A24-1", "A24-2", "A24-3", "A24-4"],
  );
}
