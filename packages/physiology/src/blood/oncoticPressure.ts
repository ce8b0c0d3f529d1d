/**
 * Colloid osmotic pressure of plasma at 37 °C, E. M. Landis, J. R. Pappenheimer, Handbook of Physiology, Circulation II
 * (1963), p. 961: 2.1·c + 0.16·c² + 0.009·c³ with c in g/dL, human plasma of common albumin to globulin ratio:
 * 7.0 g/dL give 25.6 mmHg. Cooled plasma pulls less by the ratio of absolute temperatures (5 % at 22 °C), which is left
 * out; albumin solutions pull more per gram, and starch isn't counted.
 */
export function oncoticPressure_mmHg(protein_g_per_dL_plasma: number): number {
  const c = Math.max(0, protein_g_per_dL_plasma);
  return c * (2.1 + c * (0.16 + 0.009 * c));
}
