import { exp } from "../math/exp.ts";
import { pow } from "../math/pow.ts";
import { actRatio, apttRatio } from "./thrombinInhibitors.ts";

/** What a clotting test meets in a sample. Factors and antithrombin are shares of the patient's own, at rest 1. */
export interface Sample {
  /** U per mL of plasma. */
  readonly heparin_IU_per_mL: number;
  readonly antithrombin_fraction: number;
  readonly factors_fraction: number;
  /** The factors that a test with tissue factor asks for: with those of a concentrate. */
  readonly tissueFactors_fraction: number;
  readonly bivalirudin_mg_per_L: number;
  readonly argatroban_mg_per_L: number;
  /** 10⁹ per liter of blood. */
  readonly platelets_per_nL: number;
  readonly temperature_degC: number;
  /** Protamine that has met no heparin, mg per kg of the patient. */
  readonly protamine_mg_per_kg: number;
  readonly aprotinin_KIU_per_mL: number;
}

/**
 * Activated clotting time, s, at the blood's temperature as the patient has it:
 *
 *   120·(1 + 0.0125·(37 − T))·F^−0.13·(1 + 0.65·(1 − platelets/50))·direct  +  64·H·AT^0.8·F^−1.3·e^(0.036·(37 − T))·reagent  +  30·protamine
 *
 * each bracket of platelets from 0 on. The first term is blood without heparin (Kmiecik 2001: 9–25 % longer at 27 °C, 13 % at
 * half the hematocrit; Ammar 1996: no longer at 49·10⁹/L platelets, half as long again at 12). The second grows as antithrombin
 * falls less than the factors that it holds back; its 64 is 308–520 s after 3 mg/kg, its cold that of enzymes, its exponents teaching
 * assumptions. Direct inhibitors multiply the first (`thrombinInhibitors.ts`). Celite and aprotinin lengthen it (Wang 1992), kaolin binds aprotinin. 30 s is a teaching assumption.
 */
export function activatedClottingTime_s(sample: Sample, reagent: "kaolin" | "celite"): number {
  const factors = Math.max(0.05, sample.factors_fraction);
  const few = Math.max(0, 1 - sample.platelets_per_nL / FEW_PLATELETS_PER_NL);
  const bare =
    BASELINE_S *
    (1 + WARMED_PER_DEGC * Math.max(0, 37 - sample.temperature_degC)) *
    pow(factors, -0.13) *
    (1 + 0.65 * few) *
    actRatio(sample.bivalirudin_mg_per_L, sample.argatroban_mg_per_L);
  const a = sample.aprotinin_KIU_per_mL;
  const heparin =
    ACT_S_ML_PER_IU *
    Math.max(0, sample.heparin_IU_per_mL) *
    pow(Math.max(0, sample.antithrombin_fraction), 0.8) *
    pow(factors, -1.3) *
    slowness(sample.temperature_degC) *
    (reagent === "celite" ? 1 + (1.75 * a) / (a + 124) : 1);
  return bare + heparin + PROTAMINE_S_KG_PER_MG * sample.protamine_mg_per_kg;
}

/**
 * How much longer enzymes need in the cold: e^(0.036·(37 − T)), twice as long at 18 °C (B. Wallner et al., Front Physiol
 * 13:852182, 2022), a seventh longer at 33. Warmer than 37 °C changes nothing.
 */
export function slowness(temperature_degC: number): number {
  return exp(0.036 * Math.max(0, 37 - temperature_degC));
}

/** Viscoelastic clotting time started by tissue factor; its reagent takes heparin out. 60 s at rest (reference 42–74). */
export function extrinsicTime_s(sample: Sample): number {
  return (
    (60 * slowness(sample.temperature_degC) * tissueFactorRatio(sample)) /
    Math.sqrt(Math.max(0.05, sample.tissueFactors_fraction))
  );
}

/** INR over the clotting factors: 1.05 with all of them (teaching assumption). */
export function inr(sample: Sample): number {
  const factors = Math.max(0.1, Math.min(1, sample.tissueFactors_fraction));
  return (1.05 / factors) * tissueFactorRatio(sample);
}

/** aPTT 32 s·e^(2·heparin in blood), doubled at 0.35 IU/mL, as a laboratory warms it (teaching assumption). */
export function aptt_s(sample: Sample, heparin_IU_per_mL_blood: number): number {
  const heparin = heparin_IU_per_mL_blood * Math.min(1, sample.antithrombin_fraction);
  return (
    32 * exp(Math.min(5, 2 * heparin)) * apttRatio(sample.bivalirudin_mg_per_L, sample.argatroban_mg_per_L)
  );
}

function tissueFactorRatio({ bivalirudin_mg_per_L, argatroban_mg_per_L }: Sample): number {
  return Math.sqrt(apttRatio(bivalirudin_mg_per_L, argatroban_mg_per_L));
}

/** Viscoelastic clotting time started by contact, with the sample's heparin: 170 s at rest (teaching assumption, as its heparin). */
export function intrinsicTime_s(sample: Sample): number {
  const factors = Math.sqrt(Math.max(0.05, sample.factors_fraction));
  const heparin = Math.min(5, sample.heparin_IU_per_mL * Math.min(1, sample.antithrombin_fraction));
  return (
    ((170 * slowness(sample.temperature_degC)) / factors) *
      exp(heparin) *
      apttRatio(sample.bivalirudin_mg_per_L, sample.argatroban_mg_per_L) +
    PROTAMINE_S_KG_PER_MG * sample.protamine_mg_per_kg
  );
}

/**
 * Anti-Xa activity as a colorimetric test reads it. It lacks antithrombin of its own, so that below half of it it reads too little; free
 * hemoglobin above 50 mg/dL takes 0.12 U/mL per 100 mg/dL away (0.21 at 228: Khan and Chandler, Artif Organs 2019).
 */
export function antiXa_IU_per_mL(
  plasmaHeparin_IU_per_mL: number,
  antithrombin_fraction: number,
  freeHemoglobin_mg_per_dL: number,
): number {
  const active = plasmaHeparin_IU_per_mL * Math.min(1, antithrombin_fraction / 0.5);
  return Math.max(0, active - 0.0012 * Math.max(0, freeHemoglobin_mg_per_dL - 50));
}

const BASELINE_S = 120;
const WARMED_PER_DEGC = 0.0125;
const FEW_PLATELETS_PER_NL = 50;
const ACT_S_ML_PER_IU = 64;
const PROTAMINE_S_KG_PER_MG = 30;
