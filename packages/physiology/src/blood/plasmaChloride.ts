/** Plasma as an analyzer prints it, but for the chloride. */
export interface PlasmaIons {
  readonly sodium_mmol_per_L: number;
  readonly potassium_mmol_per_L: number;
  readonly ionizedCalcium_mmol_per_L: number;
  readonly lactate_mmol_per_L: number;
  readonly bicarbonate_mmol_per_L: number;
  readonly protein_g_per_dL_plasma: number;
  readonly ph: number;
  /** Charge of other anions: three for a citrate, one for an acetate or a gluconate. None when left out. */
  readonly otherAnions_mmol_per_L?: number;
}

/**
 * Chloride that leaves plasma without charge:
 *
 *   Cl = Na + K + 2·Ca − lactate − bicarbonate − 1.04·protein(g/dL)·(pH − 5.08) − others
 *
 * Protein's charge: D. D. Van Slyke et al., J Biol Chem 79:769 (1928), for human serum protein of common composition.
 * Magnesium (+1.6) and phosphate with sulfate (−2.5 mEq/L) are taken to cancel. The answer carries the errors of all the
 * others, ±3 mmol/L, and a protein other than plasma's own (starch, gelatin) isn't in it. Never less than zero.
 */
export function plasmaChloride_mmol_per_L(plasma: PlasmaIons): number {
  const proteinCharge = 1.04 * plasma.protein_g_per_dL_plasma * (plasma.ph - 5.08);
  const chloride =
    plasma.sodium_mmol_per_L +
    plasma.potassium_mmol_per_L +
    2 * plasma.ionizedCalcium_mmol_per_L -
    plasma.lactate_mmol_per_L -
    plasma.bicarbonate_mmol_per_L -
    proteinCharge -
    (plasma.otherAnions_mmol_per_L ?? 0);
  return Math.max(0, chloride);
}
