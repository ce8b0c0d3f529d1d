import { O2_ML_PER_MMOL } from "../blood/oxygenDissociation.ts";
import { co2TemperatureFactor } from "../blood/temperature.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import type { TissuePart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S } from "../engine/rates.ts";
import {
  carbonDioxideFlow_ratio,
  coldFlow_fraction,
  contentFlow_ratio,
  pressureFlow_ratio,
} from "./autoregulation.ts";
import type { FastContents } from "./contents.ts";
import type { DrugEffects } from "./drugEffects.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";
import type { Reflexes } from "./reflexes.ts";
import { siteKind } from "./sites.ts";
import type { Sites } from "./sites.ts";
import type { Tissues } from "./tissues.ts";
import type { VaporUptake } from "./vaporUptake.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The tone of the arterioles that feed a tissue, as a factor on their resistance.
 *
 * Reflex part: tone → base·(1 + gain·sympathetic drive)/warmth, times what a vasoconstrictor or an illness does; `warmth`
 * is what skin and shivering muscle ask for (`thermoregulation.ts`).
 * Autoregulated part (each half of the brain, heart, kidneys): tone follows whatever gives the flow that is asked for,
 * within its reach: `autoregulation.ts` for the brain, uptake and pressure in the heart, pressure in the kidneys.
 * Limits of pressure: brain 50–150 mmHg with a pulse, 65–85 mmHg without one, as found on bypass; heart from 65, kidneys
 * from 75 mmHg (teaching assumption); a child's are lower as its pressure is (`patients/AgeNorms.ts`): 38–48 mmHg on bypass below a
 * year (42 ± 7, K. M. Brady et al., Stroke 41:1951, 2010, from memory). `autoregulation` scales the gain: 0 makes a bed passive.
 */
export const vasomotorKind = defineKind({
  name: "vasomotor",
  columns: [
    "base",
    "reflexGain",
    "warmth",
    "constriction",
    "dilation",
    "regulation",
    "autoregulation",
    "least",
    "most",
    "tone",
    "lag_s",
    "sensed_mmHg",
    "pulse_mmHg",
    "usualContent_mmol_per_mL",
    "pressure_scale",
  ],
  parts: (plan) => plan.patient.body.tissues,
  joints: {
    pipe: (part, plan) => plan.row(pipeKind, part.supply),
    artery: (part, plan) => plan.volume(supplyOf(part, plan)),
    arterialSite: (part, plan) =>
      plan.row(siteKind, part.name.endsWith("Left") ? "port.blood.radialLeft" : "port.blood.radialRight"),
  },
  fill: (rows, row, part, { patient }) => {
    rows.base[row] = 1;
    rows.tone[row] = 1;
    rows.warmth[row] = 1;
    rows.dilation[row] = 1;
    rows.reflexGain[row] = part.reflexGain;
    rows.regulation[row] = REGULATIONS.indexOf(part.regulation);
    rows.autoregulation[row] = 1;
    rows.least[row] = 0.25;
    rows.most[row] = part.regulation === "coronary" ? 2.5 : 6;
    rows.lag_s[row] = part.regulation === "reflex" ? 12 : 6;
    rows.sensed_mmHg[row] = patient.meanPressureSet_mmHg;
    rows.pulse_mmHg[row] = PULSATILE_MMHG;
    rows.pressure_scale[row] = patient.norms?.pressure ?? 1;
    rows.usualContent_mmol_per_mL[row] =
      (patient.hematocrit_fraction * CELL_HEMOGLOBIN_G_PER_ML * USUAL_ML_PER_G) / O2_ML_PER_MMOL;
  },
});

export type Vasomotor = TableOf<typeof vasomotorKind>;

/** The artery from which a tissue is fed; throws RangeError where no edge has that name. */
export function supplyOf(part: TissuePart, plan: Plan): string {
  const edge = plan.edges.find(({ name }) => name === part.supply);
  if (edge === undefined) throw new RangeError(`No edge is named "${part.supply}"`);
  return edge.from;
}

const REGULATIONS = ["reflex", "cerebral", "coronary", "renal"] as const;

/** Every 100 ms. */
export function adjustTone(
  vasomotor: Vasomotor,
  tissues: Tissues,
  pipes: Pipes,
  sites: Sites,
  volumes: Volumes,
  fast: FastContents,
  reflexes: Reflexes,
  uptake: VaporUptake,
  drugs: DrugEffects,
): void {
  const sympathetic = reflexes.sympathetic[0];
  const depth = reflexes.depth[0];
  for (let i = 0; i < vasomotor.pipe.length; i++) {
    const base = vasomotor.base[i];
    const regulation = vasomotor.regulation[i];
    const pressure_mmHg = volumes.pressure_mmHg[vasomotor.artery[i]];
    const sensed_mmHg =
      vasomotor.sensed_mmHg[i] + (pressure_mmHg - vasomotor.sensed_mmHg[i]) * (CONTROL_S / SENSE_S);
    vasomotor.sensed_mmHg[i] = sensed_mmHg;
    vasomotor.pulse_mmHg[i] +=
      (Math.abs(pressure_mmHg - sensed_mmHg) - vasomotor.pulse_mmHg[i]) * (CONTROL_S / (5 * SENSE_S));
    tissues.pulse[i] = Math.min(1, vasomotor.pulse_mmHg[i] / PULSATILE_MMHG);
    const reflex =
      (base * (1 + vasomotor.reflexGain[i] * sympathetic)) / (1 + AWAKE_MORE * (1 - Math.min(1, depth)));
    let wanted = reflex / vasomotor.warmth[i];
    if (regulation > 0) {
      const asked = askedFlow_mL_per_s(vasomotor, i, tissues, sites, fast, depth);
      // Vessels without pressure have nothing to answer: they stay as wide as they can.
      const regulated = asked > 0 ? (vasomotor.tone[i] * tissues.flow_mL_per_s[i]) / asked : 0;
      wanted = Math.max(vasomotor.least[i] * base, Math.min(vasomotor.most[i] * base, regulated));
      // The kidneys' own nerves act beside their autoregulation.
      if (regulation === RENAL && sympathetic > 0) wanted *= 1 + vasomotor.reflexGain[i] * sympathetic;
    }
    wanted /= 1 + WIDENED_PER_MAC[regulation] * uptake.arteryDepth_MAC[i];
    wanted *=
      (vasomotor.dilation[i] *
        (1 +
          (regulation === CEREBRAL ? 0.1 : 1) * vasomotor.constriction[i] +
          NARROWED_BY_DRUGS[regulation] * drugs.constriction[0])) /
      (1 + WIDENED_BY_DRUGS[regulation] * drugs.dilation[0]);
    vasomotor.tone[i] += ((Math.max(0.1, wanted) - vasomotor.tone[i]) * CONTROL_S) / vasomotor.lag_s[i];
    pipes.tone[vasomotor.pipe[i]] = vasomotor.tone[i];
  }
}

function askedFlow_mL_per_s(
  vasomotor: Vasomotor,
  i: number,
  tissues: Tissues,
  sites: Sites,
  fast: FastContents,
  depth: number,
): number {
  const regulation = vasomotor.regulation[i];
  const pressure_mmHg = vasomotor.sensed_mmHg[i] / vasomotor.pressure_scale[i];
  const gain = vasomotor.autoregulation[i];
  const usual_mL_per_s = tissues.usualFlow_mL_per_s[i] * tissues.activity[i];
  const temperature_degC = tissues.temperature_degC[i];
  if (regulation === CEREBRAL) {
    const artery = vasomotor.artery[i];
    const site = vasomotor.arterialSite[i];
    const blood_degC = fast.heat_J_per_mL[artery] / HEAT_CAPACITY_J_PER_ML_K;
    const neutral_mmHg = 40 * co2TemperatureFactor(blood_degC);
    const co2 = carbonDioxideFlow_ratio(sites.pco2_mmHg[site], neutral_mmHg, blood_degC, depth);
    const pulse = Math.min(1, vasomotor.pulse_mmHg[i] / PULSATILE_MMHG);
    // Vessels that CO2 has widened have nothing left to answer pressure with.
    const held = gain * Math.max(0, Math.min(1, 1 - (co2 - 1.1) / 0.6));
    return (
      usual_mL_per_s *
      (1 - ASLEEP_LESS * Math.min(1, depth)) *
      coldFlow_fraction(tissues.lnQ10[i], temperature_degC) *
      co2 *
      contentFlow_ratio(fast.o2_mmol_per_mL[artery], vasomotor.usualContent_mmol_per_mL[i]) *
      pressureFlow_ratio(pressure_mmHg, 65 - 15 * pulse, 85 + 65 * pulse, held)
    );
  }
  const cold = coldFlow_fraction(tissues.lnQ10[i] * (regulation === RENAL ? 0.8 : 1), temperature_degC);
  if (regulation === RENAL) return usual_mL_per_s * cold * pressureFlow_ratio(pressure_mmHg, 75, 160, gain);
  // The heart extracts what it can at rest: what its blood lacks in oxygen, it makes up for in flow.
  const content = fast.o2_mmol_per_mL[vasomotor.artery[i]] / vasomotor.usualContent_mmol_per_mL[i];
  const richness = 1 / Math.max(0.25, Math.min(1.2, content));
  return usual_mL_per_s * cold * richness * pressureFlow_ratio(pressure_mmHg, 65, 140, 0.6 * gain);
}

/**
 * What 1 MAC of vapor adds to flow, by regulation: reflex beds and the heart 65 %, part of which the reflexes take back (isoflurane lowered systemic resistance by 27
 * to 43 % at about 2 MAC in dogs, L. A. Newberg et al., Anesthesiology 60:541, 1984), the brain 17 % (25 % at 1.5 MAC, the
 * study of `tissues.ts`), the kidneys hold theirs (teaching assumption).
 */
const WIDENED_PER_MAC = [0.65, 0.17, 0.65, 0];
/** Share of a drug's action on the reflex beds that each regulation lets through (teaching assumption). */
const NARROWED_BY_DRUGS = [1, 0.1, 0, 1];
const WIDENED_BY_DRUGS = [1, 0.2, 0.5, 0.5];
const CEREBRAL = 1;
const RENAL = 3;
const SENSE_S = 2;
/** Mean distance of the pressure from its mean with a normal pulse. */
const PULSATILE_MMHG = 8;
/** Awake, the flow of the reflex beds goes with their uptake (teaching assumption). */
const AWAKE_MORE = 0.36;
/** Anesthetics lower the brain's flow with its metabolism by 30 % (teaching assumption). */
const ASLEEP_LESS = 0.3;
/** Oxygen that a gram of hemoglobin carries in arterial blood, with what is dissolved. */
const USUAL_ML_PER_G = 1.38;
