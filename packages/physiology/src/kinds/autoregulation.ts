import { exp } from "../math/exp.ts";
import { pow } from "../math/pow.ts";

/**
 * What the brain's flow is asked to be, as factors on its usual flow.
 *
 * Metabolism: flow follows 2.3^((T−37)/10) down to 46 % and no further. So it falls by 55 % on bypass at 27–28 °C
 * (G. A. Govier et al., Ann Thorac Surg 38:609, 1984) and stays at half of the warm flow at 15 °C with alpha-stat
 * (D. Li et al., J Zhejiang Univ Sci 5:1290, 2004): in deep cold flow exceeds what metabolism asks for.
 */
export function coldFlow_fraction(lnQ10: number, temperature_degC: number): number {
  return Math.max(LEAST_COLD_FLOW, exp((lnQ10 * (temperature_degC - 37)) / 10));
}

/**
 * Carbon dioxide: flow ∝ (pCO2/neutral)ⁿ with pCO2 at the blood's own temperature and neutral the 40 mmHg at 37 °C of
 * alpha-stat brought to that temperature, since vessels answer to the acidity that CO2 makes. So alpha-stat leaves flow and
 * metabolism coupled at any temperature, and pH-stat, whose pCO2 is above neutral in the cold, raises flow.
 * n: 3.65 %/mmHg awake and 6 %/mmHg under anesthesia at 40 mmHg (published slopes, `validation/published/circulation2.ts`),
 * less in the cold, so that pH-stat gives 1.8 times the flow of alpha-stat at 15 °C (Li 2004).
 */
export function carbonDioxideFlow_ratio(
  pco2_mmHg: number,
  neutral_mmHg: number,
  temperature_degC: number,
  depth: number,
): number {
  const cold = Math.max(0.25, Math.min(1, 1 - 0.033 * (37 - temperature_degC)));
  const n = (AWAKE_CO2_EXPONENT + (ASLEEP_CO2_EXPONENT - AWAKE_CO2_EXPONENT) * Math.min(1, depth)) * cold;
  return Math.max(0.35, Math.min(2.8, pow(Math.max(5, pco2_mmHg) / neutral_mmHg, n)));
}

/**
 * Oxygen content: flow ∝ (usual content/content)^0.6, dilution and hypoxemia alike, up to 2.5 times (teaching assumption:
 * hemodilution from 41 to 27 % raises flow by a quarter; viscosity acts on the resistance by itself).
 */
export function contentFlow_ratio(content: number, usualContent: number): number {
  return Math.min(2.5, pow(usualContent / Math.max(0.2 * usualContent, content), 0.6));
}

/**
 * Pressure: within the limits flow ∝ P^(1−gain), so that a gain of 1 is perfect autoregulation and 0 a passive vessel;
 * beyond a limit the vessels can neither widen nor narrow further and flow follows pressure.
 */
export function pressureFlow_ratio(
  pressure_mmHg: number,
  lower_mmHg: number,
  upper_mmHg: number,
  gain: number,
): number {
  const within_mmHg = Math.max(lower_mmHg, Math.min(upper_mmHg, pressure_mmHg));
  return (Math.max(0, pressure_mmHg) / within_mmHg) * pow(within_mmHg / REFERENCE_MMHG, 1 - gain);
}

const LEAST_COLD_FLOW = 0.46;
const AWAKE_CO2_EXPONENT = 1.46;
const ASLEEP_CO2_EXPONENT = 2.4;
const REFERENCE_MMHG = 85;
