import { filtrate_mL_per_min, hemoconcentratorRig } from "../../testing/hemoconcentratorRig.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/**
 * The adult hemoconcentrator on a bench, at the 200 mL/min that a dialyzer is usually given: pump blood at a hematocrit of 25 % and
 * 430 mmHg across the membrane, and diluted plasma with 100 mmHg of suction, the way back holding up the rest.
 */
export function hemoconcentratorFindings(): readonly Finding[] {
  return findings({
    // The suction alone stands across it.
    "O-hemoconcentrator-1": filtrate(8.4, 430, 0.01),
    "O-hemoconcentrator-2": filtrate(0.1, 100, 20),
  });
}

function filtrate(hemoglobin_g_per_dL: number, suction_mmHg: number, back_mmHg_s_per_mL: number): number {
  const engine = hemoconcentratorRig({
    blood: { hemoglobin_g_per_dL },
    flow_mL_per_min: 200,
    suction_mmHg,
    back_mmHg_s_per_mL,
  });
  engine.step(40_000);
  return filtrate_mL_per_min(engine);
}
