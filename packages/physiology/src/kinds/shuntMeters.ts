import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { FastContents } from "./contents.ts";

/**
 * Oxygen contents on both sides of the lungs, each meaned over several breaths, for the venous admixture
 *
 *   Qs/Qt = (Cc′ − Ca)/(Cc′ − Cv)
 *
 * end-capillary in the perfused bed, arterial in the pulmonary veins (bronchial blood counts as shunt, as at the bedside),
 * mixed venous in the pulmonary artery.
 */
export const shuntMeterKind = defineKind({
  name: "shuntMeter",
  columns: ["capillary_mmol_per_mL", "arterial_mmol_per_mL", "venous_mmol_per_mL"],
  parts: () => [{ name: "patient.shuntMeter" }],
  joints: {
    bed: (_part, plan) => plan.volume("patient.pulmonaryBed"),
    vein: (_part, plan) => plan.volume("patient.pulmonaryVeins"),
    artery: (_part, plan) => plan.volume("patient.pulmonaryArteries"),
  },
});

export type ShuntMeters = TableOf<typeof shuntMeterKind>;

/** Every 100 ms. */
export function followContents(meters: ShuntMeters, fast: FastContents): void {
  const content = fast.o2_mmol_per_mL;
  const share = CONTROL_S / LAG_S;
  meters.capillary_mmol_per_mL[0] += (content[meters.bed[0]] - meters.capillary_mmol_per_mL[0]) * share;
  meters.arterial_mmol_per_mL[0] += (content[meters.vein[0]] - meters.arterial_mmol_per_mL[0]) * share;
  meters.venous_mmol_per_mL[0] += (content[meters.artery[0]] - meters.venous_mmol_per_mL[0]) * share;
}

const LAG_S = 20;
