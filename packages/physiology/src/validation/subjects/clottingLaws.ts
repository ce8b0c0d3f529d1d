import { fibrinFirmness_mm, firmness_mm } from "../../blood/clotFirmness.ts";
import {
  activatedClottingTime_s,
  antiXa_IU_per_mL,
  extrinsicTime_s,
  intrinsicTime_s,
} from "../../blood/clottingTimes.ts";
import type { Sample } from "../../blood/clottingTimes.ts";
import { clottingPower, leaks } from "../../kinds/bleeding.ts";
import { USUAL_SAMPLE } from "../../testing/usualSample.ts";

/** Samples in a tube: what is published of tests alone, and bleeding by what a wound's blood holds. */
export function clottingLaws(): Record<string, number> {
  const rise = (one: Partial<Sample>, other: Partial<Sample> = {}): number =>
    100 * (act(one) / act(other) - 1);
  const celite = (aprotinin_KIU_per_mL: number): number =>
    activatedClottingTime_s({ ...FULL, aprotinin_KIU_per_mL }, "celite");
  // 20 % of cells from 40 by crystalloid: 0.3 mL of plasma in 0.8.
  const halved = { factors_fraction: 0.375 };
  const perHeparin = (antithrombin_fraction: number): number =>
    act({ ...FULL, antithrombin_fraction }) - act({});
  const bleeding = (fibrinogen_g_per_L: number): number =>
    leaks(clottingPower(fibrinogen_g_per_L, 85, 0, 1, 37));
  return {
    "V-hemo-4": act({ heparin_IU_per_mL: 1 / (1 - HEMATOCRIT) }) - act({}),
    "V-hemo-5": 0.62 - antiXa_IU_per_mL(0.62, 1, 228),
    "V-hemo-6": 100 * (celite(80) / celite(0) - 1),
    "V-hemo-7": 100 * (celite(180) / celite(0) - 1),
    "V-hemo-8": rise({ ...FULL, aprotinin_KIU_per_mL: 180 }, FULL),
    "V-hemo-9": rise({ temperature_degC: 27 }),
    "V-hemo-10": rise(halved),
    "V-hemo-11": rise({ ...halved, temperature_degC: 27 }, halved),
    "V-hemo-12": rise({ platelets_per_nL: 49 }),
    "V-hemo-13": rise({ platelets_per_nL: 12 }),
    "V-hemo-23": 100 * (perHeparin(1.04) / perHeparin(0.63) - 1),
    "V-hemo-24": firmness_mm(2, 100),
    "V-hemo-25": fibrinFirmness_mm(1.5),
    "V-hemo-28": 100 * (extrinsicTime_s({ ...REST, temperature_degC: 18 }) / extrinsicTime_s(REST) - 1),
    "V-hemo-29": 100 * (intrinsicTime_s({ ...REST, temperature_degC: 33 }) / intrinsicTime_s(REST) - 1),
    "V-hemo-34": bleeding(1.7) / bleeding(2.8),
    "V-hemo-35": bleeding(2.15) / bleeding(2.8),
  };
}

function act(sample: Partial<Sample>): number {
  return activatedClottingTime_s({ ...REST, ...sample }, "kaolin");
}

const REST: Sample = { ...USUAL_SAMPLE, platelets_per_nL: 254 };
/** As after 300 U/kg. */
const FULL: Sample = { ...REST, heparin_IU_per_mL: 4 };
const HEMATOCRIT = 0.42;
