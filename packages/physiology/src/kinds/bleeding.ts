import { slowness } from "../blood/clottingTimes.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import type { Clotting } from "./clotting.ts";
import { FAST_SPECIES, SLOW_SPECIES } from "./contents.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Hemostasis } from "./hemostasis.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import type { Volumes } from "./volumes.ts";

/**
 * What a surgeon's wound bleeds, by how well the blood clots:
 *
 *   q = (fibrinogen/3)^0.9·(platelets·function/220)^0.3·F^0.3·lysis^−0.2·e^(−0.036·(37 − T))/(1 + (H/0.5)² + (b/1 + a/0.5)²)
 *   bleeding = wound·(P/75 mmHg)/(1 + 9·q)
 *
 * `wound` is what it would bleed if nothing clotted, at 75 mmHg; a tenth of that is left where everything is usual. H in U per mL of
 * plasma: at 4 nearly nothing holds, at the 0.1 of a rebound nothing is seen (Stone and Vespe 2022). Fibrinogen's exponent is that of
 * 445 patients with few platelets (487, 350, 300 mL in 12 h at 1.70, 2.15, 2.80 g/L); that of lysis gives the three tenths that
 * antifibrinolytics spare; platelets', that of clotting factors F (at most their usual), of bivalirudin b and argatroban a in mg/L,
 * and the ninth part are teaching assumptions.
 *
 * Whole blood leaves the thoracic aorta for the field, where suckers and cell saver find it.
 */
export const bleedingKind = defineKind({
  name: "bleeding",
  columns: ["wound_mL_per_min", "rate_mL_per_s", "bled_mL"],
  parts: () => [{ name: "patient.bleeding" }],
  joints: {
    from: (_part, plan) => plan.volume("patient.thoracicAorta"),
    to: (_part, plan) => plan.volume("patient.field"),
    viscera: (_part, plan) => plan.row(tissueKind, "patient.viscera"),
  },
});

export type Bleeding = TableOf<typeof bleedingKind>;

/** Every 100 ms. */
export function bleed(
  b: Bleeding,
  c: Clotting,
  h: Hemostasis,
  tissues: Tissues,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
): void {
  b.rate_mL_per_s[0] = 0;
  if (b.wound_mL_per_min[0] === 0) return;
  const from = b.from[0];
  const pressure_mmHg = Math.max(0, volumes.pressure_mmHg[from]);
  const clots = clottingPower(
    h.fibrinogen_g_per_L[0],
    h.platelets_per_nL[0] * c.function_fraction[0],
    h.plasmaHeparin_IU_per_mL[0] * Math.min(1, h.antithrombin_fraction[0]),
    c.lysis_ratio[0],
    tissues.temperature_degC[b.viscera[0]],
    h.tissueFactors_fraction[0],
    h.bivalirudin_mg_per_L[0] + 2 * h.argatroban_mg_per_L[0],
  );
  const wanted_mL = (b.wound_mL_per_min[0] / 60) * (pressure_mmHg / 75) * leaks(clots) * CONTROL_S;
  const held_mL = volumes.volume_mL[from];
  const lost_mL = Math.min(wanted_mL, 0.05 * held_mL);
  const share = lost_mL / held_mL;
  const to = b.to[0];
  move(volumes.volume_mL, from, to, lost_mL);
  move(volumes.fastStart_mL, from, to, lost_mL);
  move(volumes.slowStart_mL, from, to, lost_mL);
  for (const species of FAST_SPECIES) move(fast[species], from, to, share * fast[species][from]);
  for (const species of SLOW_SPECIES) move(slow[species], from, to, share * slow[species][from]);
  b.rate_mL_per_s[0] = lost_mL / CONTROL_S;
  b.bled_mL[0] += lost_mL;
}

/** How well blood clots in a wound, 1 as usual; none of its causes makes it better than three times that. */
export function clottingPower(
  fibrinogen_g_per_L: number,
  ablePlatelets_per_nL: number,
  plasmaHeparin_IU_per_mL: number,
  lysis_ratio: number,
  temperature_degC: number,
  factors_fraction = 1,
  directInhibition = 0,
): number {
  const heparin = plasmaHeparin_IU_per_mL / 0.5;
  const q =
    (pow(Math.max(0, fibrinogen_g_per_L) / 3, 0.9) *
      pow(Math.max(0, ablePlatelets_per_nL) / 220, 0.3) *
      (factors_fraction < 1 ? pow(Math.max(0, factors_fraction), 0.3) : 1) *
      pow(Math.max(0.05, lysis_ratio), -0.2)) /
    (slowness(temperature_degC) * (1 + heparin * heparin + directInhibition * directInhibition));
  return Math.min(3, q);
}

/** The share of an unclotted wound's bleeding that goes on. */
export function leaks(clottingPower: number): number {
  return 1 / (1 + 9 * clottingPower);
}

function move(column: Float64Array, from: number, to: number, amount: number): void {
  column[from] -= amount;
  column[to] += amount;
}
