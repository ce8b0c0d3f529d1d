import type { Model } from "../engine/Model.ts";
import { bedEmboliKind } from "../kinds/bedEmboli.ts";
import { harmKind } from "../kinds/harm.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** What a debriefing asks for: organs lost or impaired, oxygen owed, what was swept into them, water in the lungs, blood destroyed. */
export function harmReadouts({ plan }: Model): Readouts {
  const tissue = (name: string): number => plan.row(harmKind, `patient.${name}`);
  const bed = (name: string): number => plan.row(bedEmboliKind, `patient.${name}`);
  const injury = (name: string): Readout => {
    const row = tissue(name);
    return ({ harm }) => harm.injury[row];
  };
  const [right, left, coronary, lungs] = ["brainRight", "brainLeft", "myocardium", "lungs"].map(bed);
  const arch = plan.volume("patient.archRight");
  return {
    "patient.injury.brainRight": injury("brainRight"),
    "patient.injury.brainLeft": injury("brainLeft"),
    "patient.injury.heart": injury("myocardium"),
    "patient.injury.kidneys": injury("kidneys"),
    "patient.injury.gut": injury("viscera"),
    "patient.injury.legRight": injury("legRight"),
    "patient.injury.legLeft": injury("legLeft"),
    "patient.stunning": ({ myocardium }) => myocardium.stunning[0],
    "patient.oxygenDebt": ({ harm }) => {
      let debt_mL = 0;
      for (const one of harm.oxygenDebt_mL) debt_mL += one;
      return debt_mL;
    },
    "patient.gasDose.brain": ({ bedEmboli: { gasDose_mL } }) => gasDose_mL[right] + gasDose_mL[left],
    "patient.gasDose.heart": ({ bedEmboli }) => bedEmboli.gasDose_mL[coronary],
    "patient.gasDose.lungs": ({ bedEmboli }) => bedEmboli.gasDose_mL[lungs],
    "patient.particleDose.brain": ({ bedEmboli: { particleDose } }) =>
      particleDose[right] + particleDose[left],
    "patient.lungWater": ({ lungWater }) => lungWater.usual_mL[0] + lungWater.excess_mL[0],
    // As milliliters of the blood that the patient has now.
    "patient.bloodDestroyed": ({ ledger, slow }) => {
      const hemoglobin_g_per_mL = slow.hemoglobin_g_per_mL[arch];
      return hemoglobin_g_per_mL > 0 ? ledger.hemoglobinFreed_g[0] / hemoglobin_g_per_mL : "notAvailable";
    },
  };
}
