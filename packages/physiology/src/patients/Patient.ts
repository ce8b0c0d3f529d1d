import type { Text } from "@openperfusion/signals";
import type { EdgePart, TissuePart, VolumePart } from "../assemblies/part.ts";

/** A patient as data. */
export interface Patient {
  readonly id: string;
  readonly label: Text;
  readonly height_cm: number;
  readonly weight_kg: number;
  /** Du Bois: 0.007184·height^0.725·weight^0.425. */
  readonly bsa_m2: number;
  /** The whole mixture's, once the prime has joined. */
  readonly bypassHematocrit_fraction: number;
  readonly bypassProtein_g_per_dL_plasma: number;
  readonly restingHeartRate_per_min: number;
  readonly meanPressureSet_mmHg: number;
  /** Full uptake at 37 °C under anesthesia, of which a usual flow reaches five sixths (see `kinds/tissues.ts`). */
  readonly fullVo2_mL_per_min: number;
  /** Tone of the arterioles at rest, on the resistances of the reference subject. */
  readonly arteriolarTone: number;
  readonly body: Body;
}

/** The patient's circulation and organs, in the terms of the engine. */
export interface Body {
  readonly volumes: readonly VolumePart[];
  readonly edges: readonly EdgePart[];
  readonly tissues: readonly TissuePart[];
}
