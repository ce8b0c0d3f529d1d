import type { SignalId } from "@openperfusion/signals";
import { HEMOGLOBIN_CAPACITY_MMOL_PER_G } from "../blood/oxygenDissociation.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { nextWord, noiseOf } from "../engine/noise.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Sites } from "./sites.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";

/**
 * Near-infrared oximeters over forehead and calf: three parts of the blood that they see are venous, one arterial.
 * They need no pulse. `bias_percent` is what devices differ by, `noise_percent` one deviation of what is shown (teaching assumption).
 *
 *   shown → 75·SvO2 + 25·SaO2 + bias, within 5 s
 */
export const tissueOximeterKind = defineKind({
  name: "tissueOximeter",
  columns: [
    "connected",
    "venous_share",
    "bias_percent",
    "lag_s",
    "noise_percent",
    "followed_percent",
    "shown_percent",
  ],
  parts: () => TISSUE_OXIMETERS,
  joints: {
    tissue: (part, plan) => plan.row(tissueKind, part.tissue),
    artery: (part, plan) => plan.volume(part.artery),
  },
  fill: (rows, row) => {
    rows.connected[row] = 1;
    rows.venous_share[row] = 0.75;
    rows.lag_s[row] = 5;
    rows.noise_percent[row] = 0.3;
    rows.followed_percent[row] = 70;
    rows.shown_percent[row] = 70;
  },
});

export type TissueOximeters = TableOf<typeof tissueOximeterKind>;

export const TISSUE_OXIMETERS: readonly {
  readonly name: string;
  readonly signal: SignalId;
  readonly tissue: string;
  readonly artery: string;
}[] = [
  {
    name: "patient.nirsRight",
    signal: "patient.nirs.right",
    tissue: "patient.brainRight",
    artery: "patient.cerebralArteriesRight",
  },
  {
    name: "patient.nirsLeft",
    signal: "patient.nirs.left",
    tissue: "patient.brainLeft",
    artery: "patient.cerebralArteriesLeft",
  },
  {
    name: "patient.nirsRightLeg",
    signal: "patient.nirs.rightLeg",
    tissue: "patient.legRight",
    artery: "patient.legArteryRight",
  },
  {
    name: "patient.nirsLeftLeg",
    signal: "patient.nirs.leftLeg",
    tissue: "patient.legLeft",
    artery: "patient.legArteryLeft",
  },
];

/** Every 100 ms; `word` is that of the moment (`engine/noise.ts`). */
export function followTissueOxygen(
  oximeters: TissueOximeters,
  tissues: Tissues,
  sites: Sites,
  fast: FastContents,
  slow: SlowContents,
  word: number,
): void {
  let own = word;
  for (let i = 0; i < oximeters.tissue.length; i++) {
    const artery = oximeters.artery[i];
    // What is dissolved counts with what is bound, as far as hemoglobin could bind it.
    const capacity_mmol_per_mL = slow.hemoglobin_g_per_mL[artery] * HEMOGLOBIN_CAPACITY_MMOL_PER_G;
    const arterial =
      capacity_mmol_per_mL > 0 ? Math.min(1, fast.o2_mmol_per_mL[artery] / capacity_mmol_per_mL) : 0;
    const venous = sites.so2_fraction[tissues.site[oximeters.tissue[i]]];
    const share = oximeters.venous_share[i];
    const seen = 100 * (share * venous + (1 - share) * arterial) + oximeters.bias_percent[i];
    oximeters.followed_percent[i] +=
      (seen - oximeters.followed_percent[i]) * (CONTROL_S / (oximeters.lag_s[i] + CONTROL_S));
    own = nextWord(own);
    oximeters.shown_percent[i] = oximeters.followed_percent[i] + oximeters.noise_percent[i] * noiseOf(own);
  }
}
