/**
 * Arterial line filters as measured side by side at 4.5 L/min, 32 °C, Hct 20 %: J. B. Riley, J Extra Corpor Technol
 * 40:21 (2008), PMC4680652, Table 5. Resistance is nearly laminar; a 10 mL bolus of air went in and its passed volume
 * was counted downstream. Air passes once the housing holds more than its trap.
 */
export interface ArterialFilter {
  readonly id: string;
  readonly name: string;
  readonly screen_um: number;
  readonly prime_mL: number;
  readonly resistance_mmHg_min_per_L: number;
  /** Of bubbles of the screen's size, how many stay, %. */
  readonly retained_percent: number;
  /** Air found behind it after a bolus of 10 mL before it. */
  readonly passedAir_mL: number;
  readonly largestBubble_um: number;
  readonly airTrap_mL: number;
  readonly sources: { readonly measured: string; readonly airTrap_mL: string };
}

type Row = readonly [
  name: string,
  screen_um: number,
  retained_percent: number,
  prime_mL: number,
  resistance_mmHg_min_per_L: number,
  passed_1e7_um3: number,
  largestBubble_um: number,
];

const ROWS: readonly Row[] = [
  ["Cobe", 21, 93, 178, 3.33, 0.85, 190],
  ["Gish", 25, 97, 168, 4.28, 1.65, 225],
  ["Pall LG-6", 40, 99, 220, 4.66, 3.06, 215],
  ["Medtronic", 20, 94, 212, 4.27, 3.1, 275],
  ["Dideco", 27, 90, 195, 5.16, 10.01, 300],
  ["Cobe", 43, 85, 178, 2.94, 67.09, 325],
  ["Terumo", 40, 80, 200, 3.47, 36.16, 300],
  ["Medtronic", 38, 77, 212, 4.1, 35.42, 290],
  ["Terumo", 37, 78, 125, 4.13, 34.71, 330],
  ["Gish", 40, 80, 168, 4.14, 70.92, 345],
];

export const ARTERIAL_FILTERS: readonly ArterialFilter[] = ROWS.map(
  ([name, screen_um, retained_percent, prime_mL, resistance, passed, largestBubble_um]) => ({
    id: `filter-${name.toLowerCase().replace(" ", "-")}-${screen_um}`,
    name: `${name}, ${screen_um} µm`,
    screen_um,
    prime_mL,
    resistance_mmHg_min_per_L: resistance,
    retained_percent,
    // 10⁷ µm³ are 10⁻⁵ mL.
    passedAir_mL: passed * 1e-5,
    largestBubble_um,
    airTrap_mL: prime_mL / 3,
    sources: {
      measured: "Riley 2008, J Extra Corpor Technol 40:21, PMC4680652, Table 5",
      airTrap_mL: "teaching assumption: a third of its volume",
    },
  }),
);
