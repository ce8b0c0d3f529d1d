import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { exp } from "../math/exp.ts";
import { together } from "./drugEffects.ts";
import type { DrugEffects } from "./drugEffects.ts";
import type { Lungs } from "./lungs.ts";
import type { Reflexes } from "./reflexes.ts";
import { siteKind } from "./sites.ts";
import type { Sites } from "./sites.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";

/**
 * The patient's own breathing: what the chemoreceptors ask of the muscles, by the Oxford model of two linear reflexes above
 * thresholds and a wakeful drive (J. Duffin, J Appl Physiol 99:2255, 2005), with the blood that the arch gives the head.
 *
 *   V = drive·awake·fed·warm·size·(2 + 1.8·[c − 38.1] + g(PO2)·[p − 38.7]) L/min
 *   g = 0.4 + 50/(PO2 − 25 mmHg),   p = 40 + (H⁺ − 39.8 nmol/L)/0.77,   c → PCO2 within 100 s, p within 10 s
 *
 * Both tensions and pH are those at body temperature. 1.69–2.00 L/min/mmHg central and 2.42 peripheral at a PO2 of
 * 50 mmHg: M. E. F. Pedersen et al., J Physiol 521:273, 1999; thresholds so that 7 L/min keep 40 mmHg, time constants
 * and the rest: teaching assumptions. `awake` falls with anesthesia to nothing at 1, `fed` as the brain lacks oxygen,
 * `warm` from 34 to 22 °C of the brain; `drive` is the control, 0 none, 1 normal; a relaxant
 * takes its share of it.
 *
 * Rate = 10 + 0.6·V per minute, a child's as many times faster as its ventilator's. The muscles pull as the tidal volume would need in healthy lungs, so that stiff ones get
 * less of it until the tensions ask for more; they stop at 60 mmHg.
 */
export const breathingKind = defineKind({
  name: "breathing",
  columns: [
    "drive",
    "relaxant",
    "size",
    "usualCompliance_mL_per_mmHg",
    "strongest_mmHg",
    "central_mmHg",
    "peripheral_mmHg",
    "wanted_L_per_min",
    "rate_ratio",
  ],
  parts: () => [{ name: "patient.breathing" }],
  joints: {
    site: (_part, plan) => plan.row(siteKind, "port.blood.radialRight"),
    brain: (_part, plan) => plan.row(tissueKind, "patient.brainRight"),
  },
  fill: (rows, row, _part, { patient }) => {
    const { compliance_mL_per_mmHg, chest_mL_per_mmHg = 200 } = patient.lungs;
    rows.size[row] = patient.fullVo2_mL_per_min / USUAL_VO2_ML_PER_MIN;
    rows.usualCompliance_mL_per_mmHg[row] = 1 / (1 / compliance_mL_per_mmHg + 1 / chest_mL_per_mmHg);
    rows.strongest_mmHg[row] = 60;
    rows.rate_ratio[row] = patient.defaultFactors?.["ventilator.rate"] ?? 1;
    rows.central_mmHg[row] = 40;
    rows.peripheral_mmHg[row] = 40;
  },
});

export type Breathing = TableOf<typeof breathingKind>;

/** Every 100 ms: how deep and how often the muscles pull. */
export function askForBreath(
  breathing: Breathing,
  lungs: Lungs,
  sites: Sites,
  tissues: Tissues,
  reflexes: Reflexes,
  drugs: DrugEffects,
): void {
  const site = breathing.site[0];
  const hydrogen_nmol_per_L = exp((9 - sites.ph[site]) * LN_10);
  const acid_mmHg = 40 + (hydrogen_nmol_per_L - USUAL_H_NMOL_PER_L) / H_NMOL_PER_L_PER_MMHG;
  breathing.central_mmHg[0] += (sites.pco2_mmHg[site] - breathing.central_mmHg[0]) * (CONTROL_S / CENTRAL_S);
  breathing.peripheral_mmHg[0] += (acid_mmHg - breathing.peripheral_mmHg[0]) * (CONTROL_S / PERIPHERAL_S);
  const asked_L_per_min = ventilation_L_per_min(
    breathing.central_mmHg[0],
    breathing.peripheral_mmHg[0],
    sites.po2_mmHg[site],
  );
  const brain = breathing.brain[0];
  const awake = 1 - Math.min(1, reflexes.depth[0]);
  const fed = share((tissues.used_fraction[brain] - 0.2) / 0.3);
  const warm = share((tissues.temperature_degC[brain] - 22) / 12);
  const wanted =
    Math.min(MOST_L_PER_MIN, asked_L_per_min) *
    breathing.drive[0] *
    (1 - together(breathing.relaxant[0], drugs.relaxation[0])) *
    (1 - drugs.apnea[0]) *
    awake *
    fed *
    warm;
  breathing.wanted_L_per_min[0] = wanted * breathing.size[0];
  const rate_per_min = (10 + 0.6 * wanted) * breathing.rate_ratio[0];
  const tidal_mL = (breathing.wanted_L_per_min[0] * 1000) / rate_per_min;
  lungs.effortRate_per_min[0] = rate_per_min;
  lungs.effort_mmHg[0] = Math.min(
    breathing.strongest_mmHg[0],
    tidal_mL / breathing.usualCompliance_mL_per_mmHg[0],
  );
}

/** What the chemoreflexes of an awake adult ask for, in L/min, before anything weakens them. */
export function ventilation_L_per_min(
  central_mmHg: number,
  peripheral_mmHg: number,
  po2_mmHg: number,
): number {
  const gain = 0.4 + 50 / Math.max(5, po2_mmHg - 25);
  return 2 + 1.8 * Math.max(0, central_mmHg - 38.1) + gain * Math.max(0, peripheral_mmHg - 38.7);
}

function share(x: number): number {
  return Math.max(0, Math.min(1, x));
}

const LN_10 = Math.LN10;
const USUAL_H_NMOL_PER_L = 39.8;
/** Slope of H⁺ with PCO2 in the blood of a whole body, acutely. */
const H_NMOL_PER_L_PER_MMHG = 0.77;
const CENTRAL_S = 100;
const PERIPHERAL_S = 10;
const MOST_L_PER_MIN = 100;
/** Of the subject for whom the figures stand: 75 kg. */
const USUAL_VO2_ML_PER_MIN = 225;
