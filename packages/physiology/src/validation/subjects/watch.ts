import { O2_ML_PER_MMOL } from "../../blood/oxygenDissociation.ts";
import type { SignalId } from "@openperfusion/signals";
import type { Engine } from "../../engine/Engine.ts";

/** What a catheter, an echo and a monitor find over some beats: means, extremes, and flow through the valves. */
export interface Watched {
  readonly mean_mmHg: number;
  readonly systolic_mmHg: number;
  readonly diastolic_mmHg: number;
  readonly rightAtrium_mmHg: number;
  readonly leftAtrium_mmHg: number;
  readonly leftAtriumPeak_mmHg: number;
  readonly pulmonary_mmHg: number;
  readonly pulmonarySystolic_mmHg: number;
  readonly pulmonaryDiastolic_mmHg: number;
  readonly pericardium_mmHg: number;
  readonly output_L_per_min: number;
  readonly index_L_per_min_m2: number;
  readonly rate_per_min: number;
  readonly strokeVolume_mL: number;
  readonly endDiastolic_mL: number;
  readonly ejection_percent: number;
  /** Dyn·s/cm⁵: 80 mmHg·min/L. */
  readonly systemicResistance: number;
  readonly pulmonaryResistance: number;
  readonly aorticGradient_mmHg: number;
  readonly aorticReturn_mL: number;
  readonly aorticReturn_fraction: number;
  readonly mitralReturn_mL: number;
  readonly mitralReturn_fraction: number;
}

/** Runs the engine for `seconds`, looking every 5 ms. */
export function watch(engine: Engine, seconds = 20): Watched {
  const sum = { artery: 0, ra: 0, la: 0, pa: 0, sac: 0, lung: 0, gradient: 0, ejecting: 0 };
  const flow = { aortic: 0, aorticBack: 0, mitral: 0, mitralBack: 0 };
  const most = { artery: 0, la: 0, pa: 0, lv: 0 };
  const least = { artery: 1e9, pa: 1e9, lv: 1e9 };
  const beats = engine.slot("patient.heart.beats");
  const steps = Math.floor(seconds / STEP_S);
  for (let i = 0; i < steps; i++) {
    engine.step(1000 * STEP_S);
    const artery = engine.slot("patient.armArteryRight.pressure_mmHg");
    const la = engine.slot("patient.leftAtrium.pressure_mmHg");
    const pa = engine.slot("patient.pulmonaryArteries.pressure_mmHg");
    const lv = engine.slot("patient.leftVentricle.volume_mL");
    sum.artery += artery / steps;
    sum.ra += engine.slot("patient.rightAtrium.pressure_mmHg") / steps;
    sum.la += la / steps;
    sum.pa += pa / steps;
    sum.sac += engine.slot("patient.heart.pericardium_mmHg") / steps;
    sum.lung += engine.slot("patient.pulmonaryValve.flow_mL_per_s") / steps;
    most.artery = Math.max(most.artery, artery);
    most.la = Math.max(most.la, la);
    most.pa = Math.max(most.pa, pa);
    most.lv = Math.max(most.lv, lv);
    least.artery = Math.min(least.artery, artery);
    least.pa = Math.min(least.pa, pa);
    least.lv = Math.min(least.lv, lv);
    const aortic = engine.slot("patient.aorticValve.flow_mL_per_s") * STEP_S;
    const mitral = engine.slot("patient.mitralValve.flow_mL_per_s") * STEP_S;
    if (aortic > 0) {
      flow.aortic += aortic;
      sum.ejecting += 1;
      sum.gradient +=
        engine.slot("patient.leftVentricle.pressure_mmHg") - engine.slot("patient.aorticRoot.pressure_mmHg");
    } else flow.aorticBack -= aortic;
    if (mitral > 0) flow.mitral += mitral;
    else flow.mitralBack -= mitral;
  }
  const counted = Math.max(1, engine.slot("patient.heart.beats") - beats);
  const output_L_per_min = sum.lung * 0.06;
  return {
    mean_mmHg: sum.artery,
    systolic_mmHg: most.artery,
    diastolic_mmHg: least.artery,
    rightAtrium_mmHg: sum.ra,
    leftAtrium_mmHg: sum.la,
    leftAtriumPeak_mmHg: most.la,
    pulmonary_mmHg: sum.pa,
    pulmonarySystolic_mmHg: most.pa,
    pulmonaryDiastolic_mmHg: least.pa,
    pericardium_mmHg: sum.sac,
    output_L_per_min,
    index_L_per_min_m2: output_L_per_min / value(engine, "patient.bsa"),
    rate_per_min: (counted / seconds) * 60,
    strokeVolume_mL: (flow.aortic - flow.aorticBack) / counted,
    endDiastolic_mL: most.lv,
    ejection_percent: (100 * (most.lv - least.lv)) / most.lv,
    systemicResistance: (80 * (sum.artery - sum.ra)) / output_L_per_min,
    pulmonaryResistance: (80 * (sum.pa - sum.la)) / output_L_per_min,
    aorticGradient_mmHg: sum.gradient / Math.max(1, sum.ejecting),
    aorticReturn_mL: flow.aorticBack / counted,
    aorticReturn_fraction: flow.aorticBack / flow.aortic,
    mitralReturn_mL: flow.mitralBack / counted,
    mitralReturn_fraction: flow.mitralBack / flow.mitral,
  };
}

export function value(engine: Engine, id: SignalId): number {
  const cell = engine.read(id);
  if (typeof cell !== "number") throw new Error(`${id} is ${cell}`);
  return cell;
}

export function brainFlow_mL_per_min(engine: Engine): number {
  return (
    60 * (engine.slot("patient.brainRight.flow_mL_per_s") + engine.slot("patient.brainLeft.flow_mL_per_s"))
  );
}

/** What all tissues take up, without the noise of the Fick principle over a few beats. */
export function uptake_mL_per_min(engine: Engine): number {
  const tissues = engine.slots.filter((slot) => slot.endsWith(".vo2_mmol_per_s"));
  return tissues.reduce((sum, slot) => sum + engine.slot(slot), 0) * 60 * O2_ML_PER_MMOL;
}

const STEP_S = 0.005;
