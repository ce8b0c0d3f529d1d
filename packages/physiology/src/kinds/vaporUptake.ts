import { volatileAgent } from "../drugs/volatileAgents.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { SlowContents } from "./contents.ts";
import type { Lungs } from "./lungs.ts";
import type { Tissues } from "./tissues.ts";
import { supplyOf } from "./vasomotor.ts";
import { oneMac_fraction } from "./vapor.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The volatile agent that a tissue's cells hold, as volume of gas, and how deep that makes it, in MAC of the patient's age at the
 * tissue's temperature. A tissue holds so many times what its blood holds at the same tension; nine tenths of a difference
 * are met in one passage. Fat, which fills over many hours, is left out. The vessels that feed a tissue are as deep as the blood
 * that reaches them.
 */
export const vaporUptakeKind = defineKind({
  name: "vaporUptake",
  columns: [
    "mass_mL",
    "isMuscle",
    "vaporConductance_mL_per_s",
    "age_years",
    "vapor_mL",
    "depth_MAC",
    "arteryDepth_MAC",
  ],
  parts: (plan) => plan.patient.body.tissues,
  joints: {
    bed: (part, plan) => plan.volume(part.bed),
    artery: (part, plan) => plan.volume(supplyOf(part, plan)),
  },
  fill: (rows, row, part, { patient }) => {
    rows.mass_mL[row] = part.mass_kg * ML_PER_KG;
    // Limbs are mostly muscle, the rest of what reflexes rule is gut and liver.
    rows.isMuscle[row] = part.regulation === "reflex" && part.name !== "patient.viscera" ? 1 : 0;
    rows.vaporConductance_mL_per_s[row] = part.usualFlow_mL_per_s * 9;
    rows.age_years[row] = patient.age_years;
  },
});

export type VaporUptake = TableOf<typeof vaporUptakeKind>;

/** Every 100 ms: blood and cells of each bed come nearer to the same tension. The rows are those of `tissues`. */
export function takeUpVapor(
  uptake: VaporUptake,
  tissues: Tissues,
  volumes: Volumes,
  slow: SlowContents,
  lungs: Lungs,
): void {
  const agent = volatileAgent(lungs.volatileAgent[0]);
  for (let i = 0; i < uptake.bed.length; i++) {
    const bed = uptake.bed[i];
    // Nearly every course has no vapor at all.
    if (uptake.vapor_mL[i] === 0 && slow.vapor_mL[bed] === 0) continue;
    const toBlood = uptake.isMuscle[i] > 0 ? agent.muscleToBlood : agent.organToBlood;
    const capacity_mL = uptake.mass_mL[i] * toBlood;
    const blood_mL = volumes.volume_mL[bed];
    const step_mL = uptake.vaporConductance_mL_per_s[i] * CONTROL_S;
    const taken_mL =
      (step_mL / (1 + step_mL * (1 / blood_mL + 1 / capacity_mL))) *
      (slow.vapor_mL[bed] / blood_mL - uptake.vapor_mL[i] / capacity_mL);
    slow.vapor_mL[bed] -= taken_mL;
    uptake.vapor_mL[i] += taken_mL;
    const oneMac_mL_per_mL =
      agent.bloodToGas * oneMac_fraction(agent, uptake.age_years[i], tissues.temperature_degC[i]);
    uptake.depth_MAC[i] = uptake.vapor_mL[i] / (capacity_mL * oneMac_mL_per_mL);
    uptake.arteryDepth_MAC[i] = slow.vapor_mL_per_mL[uptake.artery[i]] / oneMac_mL_per_mL;
  }
}

const ML_PER_KG = 1000;
