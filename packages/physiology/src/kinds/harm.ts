import { O2_ML_PER_MMOL } from "../blood/oxygenDissociation.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { exp } from "../math/exp.ts";
import { pow } from "../math/pow.ts";
import type { BedEmboli } from "./bedEmboli.ts";
import type { FastContents } from "./contents.ts";
import type { Kidneys } from "./kidneys.ts";
import type { Myocardium } from "./myocardium.ts";
import { toleranceOf } from "./organTolerance.ts";
import type { Tissues } from "./tissues.ts";

/**
 * What a course has done to the patient's organs: oxygen that is owed, and the share of each organ that is lost.
 *
 *   d ischemia/dt = shortage·Q10^((T−37)/10)         d debt/dt = (0.7 − used)·full use   where used < 0.7
 *   shortage = ((enough − used)/enough)³             brain, gut, limbs; `used` is the tissue's share of full use
 *            = (1 − delivery/(0.0305 mmol/s/m²·cold))^⅓  kidneys, whose medulla is the first to go short
 *   ischemia = the muscle's own debt                 heart (`kinds/myocardium.ts`), injury = what has stiffened for good
 *
 * The third power lets a hemisphere bear 11 mL/min/100 g for an hour and 18 for days (T. H. Jones et al., J Neurosurg 54:773,
 * 1981; `enough` and power are fitted to it). The kidneys' limit is what reaches them on bypass at 300 mL/min/m². Ischemia adds
 * to the hazard by `kinds/organTolerance.ts`; so do gas, with the square of its dose (rabbits), and particles, in
 * proportion (teaching assumption). With oxygen back ischemia and debt are repaid within 20 min, slower in the cold (teaching
 * assumption), and what can heal does: d hazard/dt = −hazard/recovery, the gut slower by the
 * share that is whole.
 *
 * Above its limits every rate is exactly nothing: ten days of good support add nothing.
 */
export const harmKind = defineKind({
  name: "harm",
  columns: [
    "enough_fraction",
    "safe_s",
    "span_s",
    "shape",
    "mostInjury",
    "recovery_s",
    "regrowth",
    "gasSpan_mL",
    "particleSpan",
    "shortage",
    "ischemia_s",
    "oxygenDebt_mL",
    "weighedGas_mL",
    "weighedParticles",
    "hazard",
    "injury",
  ],
  parts: (plan) => plan.patient.body.tissues,
  fill: (rows, row, part) => {
    const tolerance = toleranceOf(part.name);
    rows.enough_fraction[row] = tolerance.enough_fraction;
    rows.safe_s[row] = tolerance.safe_s;
    rows.span_s[row] = tolerance.span_s;
    rows.shape[row] = tolerance.shape;
    rows.mostInjury[row] = tolerance.most;
    rows.recovery_s[row] = tolerance.recovery_s;
    rows.regrowth[row] = tolerance.regrowth;
    rows.gasSpan_mL[row] = GAS_SPAN_S * part.usualFlow_mL_per_s;
    rows.particleSpan[row] = PARTICLES_S_PER_ML * part.usualFlow_mL_per_s;
  },
});

export type Harm = TableOf<typeof harmKind>;

/** Every 100 ms, after the tissues' use is known. Rows are those of `tissues` and the first of `bedEmboli`. */
export function weighHarm(
  harm: Harm,
  tissues: Tissues,
  fast: FastContents,
  emboli: BedEmboli,
  myocardium: Myocardium,
  kidneys: Kidneys,
  bsa_m2: number,
): void {
  const heart = myocardium.tissue[0];
  const kidney = kidneys.tissue.length > 0 ? kidneys.tissue[0] : -1;
  for (let i = 0; i < harm.injury.length; i++) {
    const former_s = harm.ischemia_s[i];
    if (i === heart) harm.ischemia_s[i] = myocardium.debt_s[0];
    else {
      harm.shortage[i] =
        i === kidney
          ? undersupply(tissues, i, fast.o2_mmol_per_mL[kidneys.artery[0]], bsa_m2)
          : underuse(harm.enough_fraction[i], tissues.used_fraction[i]);
      if (harm.shortage[i] > 0 || former_s > 0) starve(harm, tissues, i);
    }
    owe(harm, tissues, i);
    if (harm.ischemia_s[i] > former_s)
      harm.hazard[i] += ischemicHazard(harm, i, harm.ischemia_s[i]) - ischemicHazard(harm, i, former_s);
    weighEmboli(harm, emboli, i);
    if (harm.hazard[i] > 0) injure(harm, i);
  }
  myocardium.infarct[0] = 1 - exp(-harm.hazard[heart]);
  harm.injury[heart] = 1 - (1 - myocardium.infarct[0]) * (1 - myocardium.contracture[0]);
  if (kidney >= 0) kidneys.injury[0] = harm.injury[kidney];
}

function underuse(enough_fraction: number, used_fraction: number): number {
  if (used_fraction >= enough_fraction) return 0;
  const short = 1 - used_fraction / enough_fraction;
  return short * short * short;
}

function undersupply(tissues: Tissues, i: number, content_mmol_per_mL: number, bsa_m2: number): number {
  // Far more than enough is the rule; cold only lowers the need.
  const delivered = tissues.flow_mL_per_s[i] * content_mmol_per_mL;
  const warmNeed = LEAST_RENAL_MMOL_PER_S_M2 * bsa_m2;
  if (delivered >= warmNeed) return 0;
  const short = 1 - delivered / (warmNeed * cold_fraction(tissues, i));
  return short > 0 ? pow(short, 1 / 3) : 0;
}

function starve(harm: Harm, tissues: Tissues, i: number): void {
  const step_s = cold_fraction(tissues, i) * CONTROL_S;
  const shortage = harm.shortage[i];
  if (shortage > 0) harm.ischemia_s[i] += shortage * step_s;
  else harm.ischemia_s[i] = repaid(harm.ischemia_s[i], step_s);
}

/** Oxygen that the organ would have used, as mL at 0 °C. */
function owe(harm: Harm, tissues: Tissues, i: number): void {
  const missed = OWES_BELOW - tissues.used_fraction[i];
  if (missed > 0) {
    harm.oxygenDebt_mL[i] +=
      missed *
      tissues.fullVo2At37_mmol_per_s[i] *
      tissues.activity[i] *
      cold_fraction(tissues, i) *
      O2_ML_PER_MMOL *
      CONTROL_S;
  } else if (harm.oxygenDebt_mL[i] > 0)
    harm.oxygenDebt_mL[i] = repaid(harm.oxygenDebt_mL[i], cold_fraction(tissues, i) * CONTROL_S);
}

function repaid(amount: number, step_s: number): number {
  const left = amount * (1 - step_s / REPAYMENT_S);
  return left < NOTHING ? 0 : left;
}

function ischemicHazard(harm: Harm, i: number, ischemia_s: number): number {
  const beyond_s = ischemia_s - harm.safe_s[i];
  return beyond_s > 0 ? pow(beyond_s / harm.span_s[i], harm.shape[i]) : 0;
}

/** What has arrived since it was last weighed. */
function weighEmboli(harm: Harm, emboli: BedEmboli, i: number): void {
  const gas_mL = emboli.gasDose_mL[i];
  const weighed_mL = harm.weighedGas_mL[i];
  if (gas_mL > weighed_mL) {
    harm.hazard[i] += (gas_mL * gas_mL - weighed_mL * weighed_mL) / (harm.gasSpan_mL[i] * harm.gasSpan_mL[i]);
    harm.weighedGas_mL[i] = gas_mL;
  }
  const particles = emboli.particleDose[i];
  if (particles > harm.weighedParticles[i]) {
    harm.hazard[i] += (particles - harm.weighedParticles[i]) / harm.particleSpan[i];
    harm.weighedParticles[i] = particles;
  }
}

function injure(harm: Harm, i: number): void {
  const whole = exp(-harm.hazard[i]);
  if (harm.recovery_s[i] > 0 && harm.shortage[i] === 0) {
    const healing = harm.regrowth[i] + (1 - harm.regrowth[i]) * whole;
    harm.hazard[i] -= (harm.hazard[i] * healing * CONTROL_S) / harm.recovery_s[i];
    if (harm.hazard[i] < NOTHING) harm.hazard[i] = 0;
  }
  harm.injury[i] = harm.mostInjury[i] * (1 - exp(-harm.hazard[i]));
}

function cold_fraction(tissues: Tissues, i: number): number {
  return exp((tissues.lnQ10[i] * (tissues.temperature_degC[i] - 37)) / 10);
}

/** Anesthetized organs on every circuit of the list use 0.73 to 0.9 of what they could (see `tissues.ts`). */
const OWES_BELOW = 0.7;
const LEAST_RENAL_MMOL_PER_S_M2 = 0.0305;
const REPAYMENT_S = 1200;
const NOTHING = 1e-9;
/** Gas that the usual flow would carry in so many seconds, alone: 10 mL for a hemisphere, 0.14 mL/kg (`published/harm.ts`; other organs: teaching assumption). */
const GAS_SPAN_S = 1.9;
/** Some 20,000 particles for a hemisphere (teaching assumption). */
const PARTICLES_S_PER_ML = 3600;
