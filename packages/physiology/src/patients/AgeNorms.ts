/** What matures with age, where it isn't an adult's. */
export interface AgeNorms {
  /**
   * Pressures at which reflexes and kidneys work, of an adult's: a newborn lives at what would be shock to its parents (teaching
   * assumption: with the usual mean pressure).
   */
  readonly pressure: number;
  /** By how much the heart slows at most while it isn't breathed (`kinds/reflexes.ts`). */
  readonly apneaSlowing_fraction: number;
  /** Glomerular filtration by body surface, mL/min/1.73 m². */
  readonly filtration_mL_per_min_per_173: number;
  /** Of an adult's. */
  readonly antithrombin_fraction: number;
  readonly platelets_1e9_per_L: number;
  readonly fibrinogen_g_per_L: number;
}
