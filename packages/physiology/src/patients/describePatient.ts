import type { Text } from "@openperfusion/signals";
import { pow } from "../math/pow.ts";
import { adultBody } from "./adultBody.ts";
import { REFERENCE_SHAPE } from "./bodyShape.ts";
import type { BodyShape } from "./bodyShape.ts";
import type { LungPart, Patient } from "./Patient.ts";

/** An adult as anybody would describe one; what isn't said follows from size, sex and age. */
export interface PatientDescription {
  readonly id: string;
  readonly label: Text;
  readonly sex: "female" | "male";
  readonly age_years: number;
  readonly height_cm: number;
  readonly weight_kg: number;
  readonly hematocrit_fraction: number;
  readonly bloodVolume_mL?: number;
  readonly restingHeartRate_per_min?: number;
  readonly meanPressureSet_mmHg?: number;
  readonly fullVo2_mL_per_min?: number;
  /** Tone of the arterioles at rest (1: the reference subject's). */
  readonly tone?: number;
  readonly shape?: Partial<BodyShape>;
  readonly lungs?: Partial<LungPart>;
}

export function describePatient(of: PatientDescription): Patient {
  const bsa_m2 = bodySurface_m2(of.height_cm, of.weight_kg);
  const older_years = of.age_years - REFERENCE_AGE_YEARS;
  return {
    id: of.id,
    label: of.label,
    sex: of.sex,
    age_years: of.age_years,
    height_cm: of.height_cm,
    weight_kg: of.weight_kg,
    bsa_m2,
    hematocrit_fraction: of.hematocrit_fraction,
    protein_g_per_dL_plasma: 7,
    restingHeartRate_per_min: of.restingHeartRate_per_min ?? 72,
    meanPressureSet_mmHg: of.meanPressureSet_mmHg ?? 85,
    // 118 mL/min/m² at full use, a little less with age (teaching assumption).
    fullVo2_mL_per_min: of.fullVo2_mL_per_min ?? 118 * bsa_m2 * (1 - 0.003 * older_years),
    lungs: { ...lungsOf(of), ...of.lungs },
    body: adultBody(
      {
        vessels: bsa_m2 / 1.83,
        bloodVolume_mL: of.bloodVolume_mL ?? bloodVolume_mL(of),
        weight_kg: of.weight_kg,
        tone: of.tone ?? 0.95,
        // 616 mL/min at 50, 474 beyond 80 years (P. C. Buijs et al., Radiology 209:667, 1998).
        brain: pow(bsa_m2 / 1.9, 0.3) * Math.min(1.1, 1 - 0.006 * older_years),
      },
      // Arteries stiffen by 1 % a year (teaching assumption).
      {
        ...REFERENCE_SHAPE,
        arterialCompliance: Math.max(0.5, Math.min(1.5, 1 - 0.01 * older_years)),
        ...of.shape,
      },
    ),
  };
}

/** D. Du Bois, E. F. Du Bois, Arch Intern Med 17:863 (1916). */
export function bodySurface_m2(height_cm: number, weight_kg: number): number {
  return 0.007184 * pow(height_cm, 0.725) * pow(weight_kg, 0.425);
}

/**
 * S. B. Nadler et al., Surgery 51:224 (1962), up to a body mass index of 30; beyond it 70/√(BMI/22) mL/kg, H. J. Lemmens
 * et al., Obes Surg 16:773 (2006), since fat holds little blood.
 */
export function bloodVolume_mL(of: Pick<PatientDescription, "sex" | "height_cm" | "weight_kg">): number {
  const height_m = of.height_cm / 100;
  const bmi = of.weight_kg / (height_m * height_m);
  if (bmi > 30) return (70 / Math.sqrt(bmi / 22)) * of.weight_kg;
  const cube = height_m * height_m * height_m;
  return of.sex === "male"
    ? 1000 * (0.3669 * cube + 0.03219 * of.weight_kg + 0.6041)
    : 1000 * (0.3561 * cube + 0.03308 * of.weight_kg + 0.1833);
}

/** Lungs grow with height, not with weight; fat on the chest takes from their resting volume (teaching assumption). */
function lungsOf(of: PatientDescription): LungPart {
  const height_m = of.height_cm / 100;
  const bmi = of.weight_kg / (height_m * height_m);
  const size = (height_m * height_m * height_m) / (1.75 * 1.75 * 1.75);
  const pressed = Math.max(0.6, 1 - 0.012 * Math.max(0, bmi - 30));
  const older_years = Math.max(-30, of.age_years - REFERENCE_AGE_YEARS);
  return {
    compliance_mL_per_mmHg: 136 * size * pressed,
    airway_mmHg_s_per_mL: 0.004 / size,
    restingVolume_mL: 2000 * size * pressed,
    deadSpace_mL: 150 * size,
    alveolarDeadSpace_fraction: Math.max(0.02, 0.08 + 0.002 * older_years),
    diffusionO2_mmol_per_s_mmHg: 0.02 * size * (1 - 0.012 * older_years),
    diffusionCo2_mmol_per_s_mmHg: 0.2 * size,
  };
}

const REFERENCE_AGE_YEARS = 55;
