import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { Engine } from "../../engine/Engine.ts";
import { createModel } from "../../engine/Model.ts";
import { seedRandom } from "../../engine/random.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { layOutModel } from "../../presets/layOutModel.ts";
import { started } from "../start.ts";
import { baroreflex } from "./baroreflex.ts";
import { brainLimits } from "./brainLimits.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { heparinSubject } from "./heparinSubject.ts";
import { BREATHING } from "./ill.ts";
import { brainFlow_mL_per_min, value, watch } from "./watch.ts";

/** Brain, heparin, fluid and reflexes: what regulates, against published figures. */
export function regulationSubjects(): readonly Finding[] {
  return [
    ...brainAtRest(),
    ...brainLimits(),
    ...baroreflex(),
    ...heparinSubject(),
    ...fluid(),
    ...pressures(),
  ];
}

/**
 * The brain's flow while arterial pCO2 rises through these tensions: first breathed too much, then too little. The brain follows its
 * arterial blood within seconds, so that a slow passage shows what a settled ventilation would.
 */
function brainFlowAt(depth: number, tensions_mmHg: readonly number[]): readonly number[] {
  const engine = started("no-circuit");
  const pco2_mmHg = (): number => value(engine, "blood.arterial.pco2");
  engine.setControl("patient.anesthesia.depth", depth);
  engine.setControl("ventilator.fio2", 0.5);
  engine.setControl("ventilator.rate", 22);
  for (let s = 0; s < 720 && (s < 120 || pco2_mmHg() > tensions_mmHg[0] - 1); s += 20) engine.step(20_000);
  engine.setControl("ventilator.rate", 6);
  engine.step(10_000);
  let [pco2, flow] = [pco2_mmHg(), brainFlow_mL_per_min(engine)];
  return tensions_mmHg.map((tension_mmHg) => {
    let before = { pco2, flow };
    for (let s = 0; s < 900 && pco2 < tension_mmHg; s += 10) {
      before = { pco2, flow };
      engine.step(10_000);
      [pco2, flow] = [pco2_mmHg(), brainFlow_mL_per_min(engine)];
    }
    const share = pco2 > before.pco2 ? (tension_mmHg - before.pco2) / (pco2 - before.pco2) : 1;
    return before.flow + share * (flow - before.flow);
  });
}

function brainAtRest(): readonly Finding[] {
  const [, awakeLow, awake, awakeHigh] = brainFlowAt(0, [32, 35, 40, 45]);
  const [at30, low, middle, high, at50] = brainFlowAt(1, [30, 35, 40, 45, 50]);
  return findings(
    {
      // Per 100 g of the 1.4 kg that both halves of the brain weigh.
      "V-brain-11": awake / 14,
      "V-brain-12": (10 * (awakeHigh - awakeLow)) / awake,
      "V-brain-13": (10 * (high - low)) / middle,
      "V-brain-14": 100 * (1 - at30 / at50),
    },
    ["V-brain-11", "V-brain-12", "V-brain-13", "V-brain-14"],
  );
}

/** From the first second of bypass, laid out anew: what leaves the blood for the interstitium. */
function fluid(): readonly Finding[] {
  // The prime has run in a minute ago.
  const engine = new Engine(layOutModel("cpb-adult", "adult-man"));
  engine.step(60_000);
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
