import type { Model } from "../engine/Model.ts";

/** What befell organs, lungs and small vessels while a state was settling belongs to no case: a course begins whole. */
export function forgetHarm({ harm, bedEmboli, debris, lungWater, lungs, kidneys, myocardium }: Model): void {
  for (const column of [
    harm.shortage,
    harm.ischemia_s,
    harm.oxygenDebt_mL,
    harm.weighedGas_mL,
    harm.weighedParticles,
    harm.hazard,
    harm.injury,
    bedEmboli.gasDose_mL,
    bedEmboli.particleDose,
    debris.released,
    lungWater.excess_mL,
    lungWater.gained_mL,
    lungWater.flooded,
    kidneys.injury,
    myocardium.infarct,
  ])
    column.fill(0);
  lungs.waterStiffness[0] = 1;
}
