import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { exp } from "../math/exp.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";
import type { Reflexes } from "./reflexes.ts";
import type { Sites } from "./sites.ts";
import type { Tissues } from "./tissues.ts";

/**
 * The tone of the arterioles that feed a tissue, as a factor on their resistance.
 *
 * Reflex part: tone → base·(1 + gain·sympathetic drive), times what a vasoconstrictor or an illness does.
 * Autoregulated part (brain, heart, kidney): tone follows whatever gives the flow that is asked for, within its reach:
 * metabolism and CO2 at the blood's own temperature in the brain, uptake in the heart, a constant flow in the kidney.
 */
export const vasomotorKind = defineKind({
  name: "vasomotor",
  columns: ["base", "reflexGain", "constriction", "dilation", "regulation", "least", "most", "tone", "lag_s"],
  parts: (plan) => plan.patient.body.tissues,
  joints: { pipe: (part, plan) => plan.row(pipeKind, part.supply) },
  fill: (rows, row, part) => {
    rows.base[row] = 1;
    rows.tone[row] = 1;
    rows.dilation[row] = 1;
    rows.reflexGain[row] = part.reflexGain;
    rows.regulation[row] = REGULATIONS.indexOf(part.regulation);
    rows.least[row] = part.regulation === "coronary" ? 0.25 : part.regulation === "cerebral" ? 0.4 : 0.5;
    rows.most[row] = part.regulation === "coronary" ? 1.6 : 2.5;
    rows.lag_s[row] = part.regulation === "reflex" ? 12 : 6;
  },
});

export type Vasomotor = TableOf<typeof vasomotorKind>;

const REGULATIONS = ["reflex", "cerebral", "coronary", "renal"] as const;

export function adjustTone(
  vasomotor: Vasomotor,
  tissues: Tissues,
  pipes: Pipes,
  sites: Sites,
  reflexes: Reflexes,
  anesthesia: number,
): void {
  const sympathetic = reflexes.sympathetic[0];
  for (let i = 0; i < vasomotor.pipe.length; i++) {
    const base = vasomotor.base[i];
    const regulation = vasomotor.regulation[i];
    let wanted = base * (1 + vasomotor.reflexGain[i] * sympathetic);
    if (regulation > 0) {
      const metabolism = exp((tissues.lnQ10[i] * (tissues.temperature_degC[i] - 37)) / 10) * tissues.activity[i];
      let asked_mL_per_s = tissues.usualFlow_mL_per_s[i] * metabolism;
      if (regulation === 1) {
        const co2 = exp(CO2_RESPONSE_PER_MMHG * (sites.pco2_mmHg[tissues.site[i]] - USUAL_VENOUS_PCO2_MMHG));
        asked_mL_per_s *= Math.max(0.5, Math.min(2, co2)) * (1 - 0.3 * anesthesia);
      }
      const asked = (vasomotor.tone[i] * tissues.flow_mL_per_s[i]) / asked_mL_per_s;
      wanted = Math.max(vasomotor.least[i] * base, Math.min(vasomotor.most[i] * base, asked));
    }
    wanted *= vasomotor.dilation[i] * (1 + (regulation === 1 ? 0.1 : 1) * vasomotor.constriction[i]);
    vasomotor.tone[i] += ((Math.max(0.1, wanted) - vasomotor.tone[i]) * CONTROL_S) / vasomotor.lag_s[i];
    pipes.tone[vasomotor.pipe[i]] = vasomotor.tone[i];
  }
}

/** Cerebral flow grows by 3 % per mmHg of CO2. */
const CO2_RESPONSE_PER_MMHG = 0.03;
const USUAL_VENOUS_PCO2_MMHG = 46;
