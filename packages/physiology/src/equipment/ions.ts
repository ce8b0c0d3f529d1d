/** What a liter of a solution holds beside water. Acetate, gluconate and citrate are anions that the liver turns over. */
export interface Ions {
  readonly sodium_mmol_per_L: number;
  readonly potassium_mmol_per_L: number;
  readonly calcium_mmol_per_L: number;
  readonly magnesium_mmol_per_L: number;
  readonly chloride_mmol_per_L: number;
  readonly sulfate_mmol_per_L: number;
  readonly bicarbonate_mmol_per_L: number;
  readonly lactate_mmol_per_L: number;
  readonly acetate_mmol_per_L: number;
  readonly gluconate_mmol_per_L: number;
  readonly citrate_mmol_per_L: number;
}

export const NO_IONS: Ions = {
  sodium_mmol_per_L: 0,
  potassium_mmol_per_L: 0,
  calcium_mmol_per_L: 0,
  magnesium_mmol_per_L: 0,
  chloride_mmol_per_L: 0,
  sulfate_mmol_per_L: 0,
  bicarbonate_mmol_per_L: 0,
  lactate_mmol_per_L: 0,
  acetate_mmol_per_L: 0,
  gluconate_mmol_per_L: 0,
  citrate_mmol_per_L: 0,
};

/**
 * Strong ion difference (P. A. Stewart, Can J Physiol Pharmacol 61:1444, 1983): what is left for bicarbonate, protein
 * and buffers.
 *
 *   SID = Na + K + 2·Ca + 2·Mg − Cl − 2·SO4 − lactate − acetate − gluconate − 3·citrate
 */
export function strongIonDifference_mEq_per_L(ions: Ions): number {
  return (
    ions.sodium_mmol_per_L +
    ions.potassium_mmol_per_L +
    2 * (ions.calcium_mmol_per_L + ions.magnesium_mmol_per_L - ions.sulfate_mmol_per_L) -
    ions.chloride_mmol_per_L -
    metabolizedAnions_mEq_per_L(ions)
  );
}

/** The anions that leave as they are burnt, so that the SID rises by as much. */
export function metabolizedAnions_mEq_per_L(ions: Ions): number {
  return (
    ions.lactate_mmol_per_L +
    ions.acetate_mmol_per_L +
    ions.gluconate_mmol_per_L +
    3 * ions.citrate_mmol_per_L
  );
}
