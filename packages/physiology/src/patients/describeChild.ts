import type { Text } from "@openperfusion/signals";
import { bloodViscosity_mPas } from "../blood/viscosity.ts";
import { log } from "../math/log.ts";
import { pow } from "../math/pow.ts";
import { adultBody } from "./adultBody.ts";
import type { AgeNorms } from "./AgeNorms.ts";
import { NORMAL_BLOOD_MPAS } from "./bodyEdges.ts";
import { REFERENCE_SHAPE } from "./bodyShape.ts";
import type { Patient } from "./Patient.ts";

/** A child by the norms of its age: what an adult's body is scaled to. Rest is that of anesthesia on a ventilator. */
export interface ChildDescription {
  readonly id: string;
  readonly label: Text;
  readonly sex: "female" | "male";
  readonly age_years: number;
  readonly height_cm: number;
  readonly weight_kg: number;
  readonly hematocrit_fraction: number;
  readonly fetalHemoglobin_fraction: number;
  readonly protein_g_per_dL_plasma: number;
  readonly bloodVolume_mL: number;
  readonly heartRate_per_min: number;
  readonly meanPressure_mmHg: number;
  readonly output_L_per_min: number;
  readonly uptake_mL_per_min: number;
  readonly brain: { readonly mass_kg: number; readonly flow_mL_per_min: number };
  readonly restingVolume_mL: number;
  /** Of lungs and chest together. */
  readonly compliance_mL_per_cmH2O: number;
  readonly interstitium_mL: number;
  /** Of the adult's arteries of the same blood volume. */
  readonly arterialCompliance: number;
  readonly norms: Omit<AgeNorms, "pressure">;
}

/**
 * The adult's circulation in a child's size: volumes and compliances go with blood volume, ways with the output, the heart's cavities
 * with the stroke volume, arterioles with what is left of the pressure between aorta and beds.
 */
export function describeChild(of: ChildDescription): Patient {
  const flow = of.output_L_per_min / REFERENCE.output_L_per_min;
  const stroke_mL = (1000 * of.output_L_per_min) / of.heartRate_per_min;
  // Of the same contents per weight a heart that meets half the pressure ejects more.
  const heart = (stroke_mL / REFERENCE.stroke_mL) * HEART;
  const closing = of.meanPressure_mmHg / REFERENCE.pressure_mmHg;
  const uptake = of.uptake_mL_per_min / REFERENCE.uptake_mL_per_min;
  return {
    id: of.id,
    label: of.label,
    sex: of.sex,
    age_years: of.age_years,
    height_cm: of.height_cm,
    weight_kg: of.weight_kg,
    bsa_m2: haycock_m2(of.height_cm, of.weight_kg),
    hematocrit_fraction: of.hematocrit_fraction,
    fetalHemoglobin_fraction: of.fetalHemoglobin_fraction,
    protein_g_per_dL_plasma: of.protein_g_per_dL_plasma,
    restingHeartRate_per_min: of.heartRate_per_min,
    meanPressureSet_mmHg: of.meanPressure_mmHg,
    // A usual flow reaches five sixths (`kinds/tissues.ts`).
    fullVo2_mL_per_min: of.uptake_mL_per_min * 1.2,
    heart_ratio: heart,
    volume_ratio: of.bloodVolume_mL / REFERENCE.bloodVolume_mL,
    lungs: lungsOf(of, uptake),
    norms: { ...of.norms, pressure: closing },
    defaultFactors: {
      "ventilator.tidalVolume": (TIDAL_ML_PER_KG * of.weight_kg) / REFERENCE.tidalVolume_mL,
      // An infusion of ECMO: four times the adult's in the newborn (42 U/kg/h: `kinds/hemostasis.ts`).
      "drug.heparin.infusion": 4 - 3 * Math.min(1, of.age_years / 16),
      "ventilator.rate": pow(REFERENCE.weight_kg / of.weight_kg, 0.37),
    },
    body: adultBody(
      {
        vessels: of.bloodVolume_mL / REFERENCE.bloodVolume_mL,
        flow,
        heart,
        closing,
        tone: toneOf(of, closing),
        bloodVolume_mL: of.bloodVolume_mL,
        weight_kg: of.weight_kg,
        brain: of.brain.flow_mL_per_min / REFERENCE.brainFlow_mL_per_min,
        brainMass: of.brain.mass_kg / REFERENCE.brain_kg,
        interstitium_mL: of.interstitium_mL,
      },
      { ...REFERENCE_SHAPE, arterialCompliance: of.arterialCompliance },
    ),
  };
}

/** Of arterioles that leave this pressure to a bed at the output of rest, with blood of this hematocrit. */
function toneOf({ meanPressure_mmHg, hematocrit_fraction }: ChildDescription, closing: number): number {
  const left_mmHg = meanPressure_mmHg - BED_MMHG - closing * CLOSING_MMHG;
  const thickness = bloodViscosity_mPas(hematocrit_fraction, 37) / NORMAL_BLOOD_MPAS;
  return (REFERENCE.tone * left_mmHg) / (REFERENCE.arteriolarDrop_mmHg * thickness);
}

/** G. B. Haycock et al., J Pediatr 93:62 (1978). */
function haycock_m2(height_cm: number, weight_kg: number): number {
  return 0.024265 * pow(height_cm, 0.3964) * pow(weight_kg, 0.5378);
}

/** Lungs and wall in series; the wall of an infant's chest is four times as wide as its lungs are (teaching assumption). */
function lungsOf(of: ChildDescription, uptake: number): Patient["lungs"] {
  const whole_mL_per_mmHg = of.compliance_mL_per_cmH2O * 1.36;
  return {
    compliance_mL_per_mmHg: whole_mL_per_mmHg * 1.25,
    chest_mL_per_mmHg: whole_mL_per_mmHg * 5,
    // The adult's 5.4 cmH2O·s/L at 2 L becomes the newborn's 25 (teaching assumption).
    airway_mmHg_s_per_mL: 0.004 * pow(2000 / of.restingVolume_mL, 0.46),
    restingVolume_mL: of.restingVolume_mL,
    // 3.28 − 0.56·ln(1 + age) mL/kg (Numa, Newth, J Appl Physiol 80:1485, 1996).
    deadSpace_mL: (3.28 - 0.56 * log(1 + of.age_years)) * of.weight_kg,
    alveolarDeadSpace_fraction: 0.05,
    diffusionO2_mmol_per_s_mmHg: 0.02 * uptake,
    diffusionCo2_mmol_per_s_mmHg: 0.2 * uptake,
  };
}

/** The adult man of the presets, anesthetized. */
const REFERENCE = {
  weight_kg: 75,
  bloodVolume_mL: 4_800,
  output_L_per_min: 4.8,
  stroke_mL: 65,
  pressure_mmHg: 85,
  uptake_mL_per_min: 187,
  arteriolarDrop_mmHg: 57,
  tone: 0.88,
  brainFlow_mL_per_min: 660,
  brain_kg: 1.4,
  tidalVolume_mL: 500,
};
const HEART = 1.2;
const BED_MMHG = 10;
const CLOSING_MMHG = 18;
const TIDAL_ML_PER_KG = 8;
