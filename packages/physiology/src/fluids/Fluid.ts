/**
 * A fluid as its label or a laboratory describes it, at 37 °C; electrolytes per liter of its plasma water.
 * Where the strong ion difference of the label is known it counts, otherwise it follows from pH and pCO2.
 */
export interface Fluid {
  readonly hematocrit_fraction: number;
  readonly protein_g_per_dL_plasma: number;
  /** Of the hemoglobin; none if not given. */
  readonly fetal_fraction?: number;
  readonly dpg_mmol_per_L_cells: number;
  readonly temperature_degC: number;
  readonly ph: number;
  readonly pco2_mmHg: number;
  readonly po2_mmHg: number;
  readonly nitrogen_mmHg: number;
  readonly sid_mmol_per_L?: number;
  /** Total CO2; where it isn't known it follows from pH and pCO2. */
  readonly co2_mmol_per_L?: number;
  readonly sodium_mmol_per_L: number;
  readonly potassium_mmol_per_L: number;
  readonly calcium_mmol_per_L: number;
  readonly glucose_mmol_per_L: number;
  readonly lactate_mmol_per_L: number;
  readonly heparin_IU_per_mL: number;
  readonly freeHemoglobin_mg_per_dL: number;
  readonly lidocaine_mg_per_mL: number;
  /** Of the blood as a whole. */
  readonly platelets_1e9_per_L: number;
  /** Of its plasma. */
  readonly fibrinogen_g_per_L: number;
  /** Citrate as such, that binds calcium until it is burnt; none if not given. */
  readonly citrate_mmol_per_L?: number;
  /** Protein of plasma that has its clotting factors with it (7 in an adult's own); none if not given, as in albumin. */
  readonly factors_g_per_dL_plasma?: number;
}
