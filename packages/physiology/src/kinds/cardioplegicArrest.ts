import type { Myocardium } from "./myocardium.ts";
import type { Tissues } from "./tissues.ts";

/**
 * How far the muscle is from being excitable: 0 usual, 1 and more: it stands. Each cause adds its share.
 *
 *   potassium (K − 5)/6.5       depolarized arrest near 11.5 mmol/L (10 to 12: teaching assumption)
 *   lidocaine 0.9·L/(L + 8)     mg/L, half its effect above the top of the antiarrhythmic range (teaching assumption)
 *   sodium    (132 − Na)/28     HTK, with 15 mmol/L and hardly any calcium, stops the heart by lack of inward current
 *   cold      (28 − T)/12       stands near 16 °C, when nothing else acts; fibrillates on the way (V-rhythm-1)
 *
 * It begins again once the sum has fallen below 0.85. Beyond its truth: magnesium, adenosine, and the action of any
 * of these upon each other.
 */
export function weighArrest(m: Myocardium, tissues: Tissues): void {
  const lidocaine = m.lidocaine_mg_per_L[0];
  const block = lidocaine / (lidocaine + 8);
  m.lidocaineBlock[0] = block;
  m.arrest[0] = arrestOf(
    m.potassium_mmol_per_L[0],
    m.sodium_mmol_per_L[0],
    block,
    tissues.temperature_degC[m.tissue[0]],
  );
}

export function arrestOf(
  potassium_mmol_per_L: number,
  sodium_mmol_per_L: number,
  lidocaineBlock: number,
  temperature_degC: number,
): number {
  return (
    Math.max(0, (potassium_mmol_per_L - 5) / 6.5) +
    Math.max(0, (132 - sodium_mmol_per_L) / 28) +
    0.9 * lidocaineBlock +
    Math.max(0, (28 - temperature_degC) / 12)
  );
}
