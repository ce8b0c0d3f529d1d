import { harmKind, weighHarm } from "../kinds/harm.ts";
import type { Model } from "../engine/Model.ts";
import { layOutModel } from "../presets/layOutModel.ts";

/** The kernel of harm alone, for courses of days: one organ with or without flow at a temperature, the others well. */
export interface HarmBench {
  readonly model: Model;
  /** Lets so many minutes pass with this share of its usual flow and use. */
  readonly pass: (minutes: number, fed: number, temperature_degC?: number) => void;
  readonly injury: () => number;
}

export function harmBench(organ: string): HarmBench {
  const model = layOutModel("no-circuit", "adult-man");
  const { harm, tissues, fast, myocardium, kidneys, plan } = model;
  const row = plan.row(harmKind, `patient.${organ}`);
  fast.o2_mmol_per_mL.fill(0.008);
  return {
    model,
    injury: () => harm.injury[row],
    pass: (minutes, fed, temperature_degC = 37) => {
      tissues.flow_mL_per_s[row] = fed * tissues.usualFlow_mL_per_s[row];
      tissues.used_fraction[row] = 0.8 * fed;
      tissues.temperature_degC[row] = temperature_degC;
      for (let i = 0; i < minutes * 600; i++)
        weighHarm(harm, tissues, fast, model.bedEmboli, myocardium, kidneys, model.patient.bsa_m2);
    },
  };
}
