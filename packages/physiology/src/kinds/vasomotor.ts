import { bloodViscosity_mPas, CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import type { GasSites } from "../blood/gasSites.ts";
import type { RowsOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { exp } from "../math/exp.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./contents.ts";
import type { Pipes } from "./pipes.ts";
import type { Tissues } from "./tissues.ts";

/**
 * The tone of the arterioles that feed a tissue, as a factor on their resistance.
 *
 * Reflex part: tone → rest·(1 + gain·(set − MAP)/set), between 0.7 and 1.5 of rest; anesthesia blunts the gain.
 * Autoregulated part (brain): tone follows whatever gives the flow that metabolism and CO2 ask for, within its reach.
 * Both lag. Drugs, viscosity's own effect on tone and pulsatility's are not modelled.
 */
export const vasomotorKind = {
  name: "vasomotor",
  columns: ["restTone", "reflexGain", "setMean_mmHg", "autoregulation", "tone", "lag_s"],
} as const;

export type Vasomotor = RowsOf<typeof vasomotorKind>;

export function adjustTone(
  vasomotor: Vasomotor,
  tissues: Tissues,
  pipeOf: Int32Array,
  pipes: Pipes,
  sites: GasSites,
  firstSite: number,
  arterialMean_mmHg: number,
): void {
  for (let i = 0; i < pipeOf.length; i++) {
    const rest = vasomotor.restTone[i];
    const error = (vasomotor.setMean_mmHg[i] - arterialMean_mmHg) / vasomotor.setMean_mmHg[i];
    let wanted = rest * Math.max(0.7, Math.min(1.5, 1 + vasomotor.reflexGain[i] * error));
    if (vasomotor.autoregulation[i] > 0) {
      const metabolism = exp((tissues.lnQ10[i] * (tissues.temperature_degC[i] - 37)) / 10);
      const co2 = exp(CO2_RESPONSE_PER_MMHG * (sites.pco2At37_mmHg[firstSite + i] - USUAL_VENOUS_PCO2_MMHG));
      const flow_mL_per_s = tissues.usualFlow_mL_per_s[i] * metabolism * Math.max(0.5, Math.min(2, co2));
      const asked = (vasomotor.tone[i] * tissues.flow_mL_per_s[i]) / flow_mL_per_s;
      wanted = Math.max(0.45 * rest, Math.min(2.5 * rest, asked));
    }
    vasomotor.tone[i] += ((wanted - vasomotor.tone[i]) * CONTROL_S) / vasomotor.lag_s[i];
    pipes.tone[pipeOf[i]] = vasomotor.tone[i];
  }
}

/** Viscosity of the blood in each pipe, from the volume that it leaves. */
export function setViscosity(
  pipes: Pipes,
  edgeOf: Int32Array,
  from: Int32Array,
  fast: FastContents,
  slow: SlowContents,
): void {
  for (let i = 0; i < edgeOf.length; i++) {
    const source = from[edgeOf[i]];
    pipes.viscosityRatio[i] =
      bloodViscosity_mPas(
        slow.hemoglobin_g_per_mL[source] / CELL_HEMOGLOBIN_G_PER_ML,
        fast.heat_J_per_mL[source] / HEAT_CAPACITY_J_PER_ML_K,
      ) / pipes.referenceViscosity_mPas[i];
  }
}

/** Cerebral flow grows by 3 % per mmHg of CO2 (at 37 °C: alpha-stat view). */
const CO2_RESPONSE_PER_MMHG = 0.03;
const USUAL_VENOUS_PCO2_MMHG = 46;
