import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { DrugEffects } from "./drugEffects.ts";
import type { Reflexes } from "./reflexes.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The tone of the great veins: sympathetic drive takes from their unstressed volume, which the circulation gains.
 *
 *   V₀ → relaxed·(1 − share·(drive + constriction))
 *
 * At full drive 0.26 L of an adult's are moved, which is what the venous gains of T. Heldt's CVSim-21 (2004) give for a
 * fall of 18 mmHg in the arteries and of 5 in the atrium (arteries 0.2, 2.1, 1.1 mL/mmHg, atrium 2.7, 12.8, 6.0 in kidneys and
 * upper body, viscera, legs), doubled: teaching assumption. An illness that widens the veins raises `relaxed_mL`.
 */
export const venousToneKind = defineKind({
  name: "venousTone",
  columns: ["relaxed_mL", "share", "constriction", "drive"],
  parts: (plan) =>
    SHARES.filter(({ name }) => plan.patient.body.volumes.some((volume) => volume.name === name)),
  joints: { vein: (part, plan) => plan.volume(part.name) },
  fill: (rows, row, part, plan) => {
    rows.relaxed_mL[row] = plan.volumes[plan.volume(part.name)].unstressed_mL;
    rows.share[row] = part.share;
  },
});

export type VenousTone = TableOf<typeof venousToneKind>;

const SHARES = [
  { name: "patient.upperVeins", share: 0.08 },
  { name: "patient.splanchnicVeins", share: 0.16 },
  { name: "patient.legVeins", share: 0.1 },
];

/** Every 100 ms. */
export function adjustVenousTone(
  tone: VenousTone,
  reflexes: Reflexes,
  volumes: Volumes,
  drugs: DrugEffects,
): void {
  for (let i = 0; i < tone.vein.length; i++) {
    const wanted = reflexes.sympathetic[0] + tone.constriction[i] + drugs.veins[0];
    tone.drive[i] += (Math.max(-1, Math.min(2, wanted)) - tone.drive[i]) * (CONTROL_S / LAG_S);
    volumes.unstressed_mL[tone.vein[i]] = tone.relaxed_mL[i] * (1 - tone.share[i] * tone.drive[i]);
  }
}

const LAG_S = 15;
