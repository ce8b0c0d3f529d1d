/**
 * Amplitude of a viscoelastic test and what it stands for: an amplitude A of 100 mm is a clot that nothing moves, so elasticity
 * is 100·A/(100 − A), and elasticities of fibrin and platelets add where amplitudes don't.
 *
 *   fibrin 5.5 mm per g/L (8 mm at 1.5 g/L: Ji, Korean J Anesthesiol);   platelets 0.59 per 10⁹/L: 60 mm at rest
 *
 * The test sees how many platelets there are; that drugs or protamine have made them slow it hardly sees.
 */
export function fibrinFirmness_mm(fibrinogen_g_per_L: number): number {
  return Math.min(60, 5.5 * Math.max(0, fibrinogen_g_per_L));
}

/** Maximum firmness of fibrin and platelets together, mm. */
export function firmness_mm(fibrinogen_g_per_L: number, platelets_per_nL: number): number {
  const fibrin = fibrinFirmness_mm(fibrinogen_g_per_L);
  const elasticity = (100 * fibrin) / (100 - fibrin) + PER_PLATELETS * Math.max(0, platelets_per_nL);
  return (100 * elasticity) / (100 + elasticity);
}

/**
 * Share of the firmness that is lost within the hour, %, by the activity of lysis over that at rest: 4 % at rest, 9 % at the six-fold
 * of a bypass, above 15 % where lysis itself is the illness (teaching assumption).
 */
export function maximumLysis_percent(lysis_ratio: number): number {
  const more = Math.max(0, lysis_ratio - 1);
  return Math.min(100, 4 + 0.2 * more * more);
}

const PER_PLATELETS = 0.59;
