import type { SignalId, Text } from "@openperfusion/signals";
import type { ControlPart, EdgePart, TissuePart, VolumePart } from "../assemblies/parts.ts";
import type { AgeNorms } from "./AgeNorms.ts";
import type {
  FilterPart,
  FlowMeterPart,
  PressureLinePart,
  SamplingPortPart,
  SensorPart,
} from "../assemblies/Fragment.ts";

/** A patient as data. */
export interface Patient {
  readonly id: string;
  readonly label: Text;
  readonly sex: "female" | "male";
  readonly age_years: number;
  readonly height_cm: number;
  readonly weight_kg: number;
  /** Du Bois: 0.007184·height^0.725·weight^0.425. */
  readonly bsa_m2: number;
  /** Before any dilution. */
  readonly hematocrit_fraction: number;
  /** Share of fetal hemoglobin; none if not given. */
  readonly fetalHemoglobin_fraction?: number;
  readonly protein_g_per_dL_plasma: number;
  readonly restingHeartRate_per_min: number;
  readonly meanPressureSet_mmHg: number;
  /** Full uptake at 37 °C under anesthesia, of which a usual flow reaches five sixths (see `kinds/tissues.ts`). */
  readonly fullVo2_mL_per_min: number;
  readonly lungs: LungPart;
  /** An adult's if not given. */
  readonly norms?: AgeNorms;
  /** Cavities and sac of the heart, of the reference subject's; as the body's surface if not given. */
  readonly heart_ratio?: number;
  /** Of an adult, what an illness adds to or takes from the patient's volumes; 1 if not given. */
  readonly volume_ratio?: number;
  /** Factors on the defaults that a circuit has for an adult: a child's ventilator. */
  readonly defaultFactors?: Readonly<Partial<Record<SignalId, number>>>;
  readonly body: Body;
}

/** Lungs and chest (see `kinds/lungs.ts`). */
export interface LungPart {
  readonly compliance_mL_per_mmHg: number;
  readonly airway_mmHg_s_per_mL: number;
  /** Of the chest's wall; 200 mL/mmHg if not given. */
  readonly chest_mL_per_mmHg?: number;
  readonly restingVolume_mL: number;
  readonly deadSpace_mL: number;
  /** Share of the alveolar ventilation that meets no blood. */
  readonly alveolarDeadSpace_fraction: number;
  readonly diffusionO2_mmol_per_s_mmHg: number;
  readonly diffusionCo2_mmol_per_s_mmHg: number;
}

/** The patient's circulation and organs, in the terms of the engine. */
export interface Body {
  readonly volumes: readonly VolumePart[];
  readonly edges: readonly EdgePart[];
  readonly tissues: readonly TissuePart[];
  readonly filters: readonly FilterPart[];
  readonly controls: readonly ControlPart[];
  readonly sensors: readonly SensorPart[];
  readonly flowMeters: readonly FlowMeterPart[];
  readonly pressureLines: readonly PressureLinePart[];
  readonly ports: readonly SamplingPortPart[];
}
