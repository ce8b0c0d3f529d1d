import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { exp } from "../math/exp.ts";
import type { Chambers } from "./chambers.ts";
import { pipeKind } from "./pipes.ts";
import { isBeating, RHYTHM, USUAL_TENSION_MMHG } from "./heart.ts";
import type { Heart } from "./heart.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import { trapKind } from "./traps.ts";
import { vasomotorKind } from "./vasomotor.ts";

/**
 * The muscle of the heart beside its capillaries (`patient.myocardium` among the tissues): what it asks, what it lacks,
 * and how strong it is for that. Potassium, sodium and lidocaine are those of the fluid around the cells.
 *
 * Demand, as a share of full work at 37 °C (dogs, Circ Res 47:408, 1980: working 9.2, beating empty 3.8, arrested by
 * potassium 1.24 to 1.74 mL/min per 100 g):
 *
 *   beating      0.15 + 0.29·rate/resting + 0.56·tension/usual
 *   fibrillating 0.15 + 0.5 (at equal volume more than beating: J Thorac Cardiovasc Surg 84:398, 1982; size assumed)
 *   standing     0.15
 *
 * each active part times what fuel is left; times Q10 by the tissue's kernel. What is asked and not supplied adds to a
 * debt, counted in seconds of full demand: energy = 1 − debt/90 s. Contraction fades from 0.9 and is gone at 0.4; warm
 * and unperfused it stops within two minutes, and a heart that stands warm has emptied its store in ten, at 15 °C in
 * fifty. Above a debt of 150 s the muscle stiffens for good, all of it at 250 s: 20 to 30 min of warm standstill.
 * Reserve, contracture and stunning (lost strength that comes back with 20 min) are teaching assumptions.
 */
export const myocardiumKind = defineKind({
  name: "myocardium",
  columns: [
    "restingRate_per_min",
    "demand",
    "satisfied_fraction",
    "debt_s",
    "energy",
    "depletion",
    "stunning",
    "contracture",
    "strength",
    "potassium_mmol_per_L",
    "sodium_mmol_per_L",
    "lidocaine_mg_per_L",
    "ionizedCalcium_mmol_per_L",
    "lidocaineBlock",
    "arrest",
    "antegrade_mL_per_s",
    "retrograde_mL_per_s",
    "beside_mL_per_s",
    "gas_mL",
    "airBlock",
    "stunningRecovery_s",
    "infarct",
  ],
  parts: () => [{ name: "patient.myocardium" }],
  joints: {
    tissue: (part, plan) => plan.row(tissueKind, part.name),
    neighborTissue: (_part, plan) => plan.row(tissueKind, "patient.viscera"),
    bed: (_part, plan) => plan.volume("patient.coronaryBed"),
    leftVentricle: (_part, plan) => plan.volume("patient.leftVentricle"),
    rightVentricle: (_part, plan) => plan.volume("patient.rightVentricle"),
    arterioles: (_part, plan) => plan.edge("patient.coronaryArterioles"),
    venules: (_part, plan) => plan.edge("patient.coronaryVenules"),
    collaterals: (_part, plan) => plan.edge("patient.coronaryCollaterals"),
    // What a circuit presses into the bed past the arterioles (ostial cardioplegia); −1 where there is none.
    direct: (_part, plan) =>
      plan.edges.findIndex((edge) => edge.to === "patient.coronaryBed" && !edge.name.startsWith("patient.")),
    sinusCannula: (_part, plan) =>
      plan.edges.findIndex(
        (edge) => edge.to === "patient.coronaryVeins" && !edge.name.startsWith("patient."),
      ),
    trap: (part, plan) => plan.row(trapKind, part.name),
    sinusPipe: (_part, plan) => plan.row(pipeKind, "patient.coronarySinus"),
    vasomotor: (part, plan) => plan.row(vasomotorKind, part.name),
    venulesPipe: (_part, plan) => plan.row(pipeKind, "patient.coronaryVenules"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.restingRate_per_min[row] = patient.restingHeartRate_per_min;
    rows.demand[row] = 1;
    rows.satisfied_fraction[row] = 1;
    rows.energy[row] = 1;
    rows.strength[row] = 1;
    rows.potassium_mmol_per_L[row] = 4.2;
    rows.sodium_mmol_per_L[row] = 140;
    rows.ionizedCalcium_mmol_per_L[row] = 1.2;
    rows.stunningRecovery_s[row] = 1200;
    rows.antegrade_mL_per_s[row] = 2.2;
  },
});

export type Myocardium = TableOf<typeof myocardiumKind>;

/** Every 100 ms: demand of the present beat, what is supplied of it, and what is left in store. */
export function supplyMyocardium(m: Myocardium, tissues: Tissues, heart: Heart): void {
  const t = m.tissue[0];
  const rhythm = heart.rhythm[0];
  const fuel = fuelShare(m.energy[0]);
  let active = 0;
  if (isBeating(rhythm)) {
    const rate = 60 / heart.period_s[0] / m.restingRate_per_min[0];
    active = ACTIVATION * rate + TENSION * (heart.tension_mmHg[0] / USUAL_TENSION_MMHG);
  } else if (rhythm === RHYTHM.ventricularFibrillation) active = FIBRILLATING;
  const demand = STANDING + active * fuel;
  m.demand[0] = demand;
  tissues.activity[t] = demand;

  // The tissue's kernel has stated the use of the last window; a usual supply reaches 0.78 of what is asked.
  const satisfied = Math.min(1, tissues.used_fraction[t] / ENOUGH_FRACTION);
  m.satisfied_fraction[0] = satisfied;
  const cold = exp((tissues.lnQ10[t] * (tissues.temperature_degC[t] - 37)) / 10);
  const missed_s = demand * cold * (1 - satisfied) * CONTROL_S;
  let debt_s = m.debt_s[0] + missed_s;
  if (satisfied > REPAYS_ABOVE) {
    debt_s -= (debt_s * CONTROL_S * (satisfied - REPAYS_ABOVE)) / (1 - REPAYS_ABOVE) / REPAYMENT_S;
  }
  m.debt_s[0] = debt_s;
  const energy = Math.max(0, 1 - debt_s / RESERVE_S);
  m.energy[0] = energy;
  m.depletion[0] = Math.max(1 - energy, m.depletion[0] * (1 - CONTROL_S / DEPLETION_MEMORY_S));
  m.stunning[0] +=
    (missed_s / STUNNING_S) * (1 - energy) * (1 - m.stunning[0]) -
    (m.stunning[0] * CONTROL_S) / m.stunningRecovery_s[0];
  const stiff = Math.max(0, Math.min(1, (debt_s - CONTRACTURE_FROM_S) / CONTRACTURE_SPAN_S));
  if (stiff > m.contracture[0]) m.contracture[0] = stiff;
  heart.contracture[0] = m.contracture[0];
}

/**
 * Every 100 ms: strength of all chambers, from fuel, temperature (full from 30 °C, none at 20 °C: teaching assumption), stunning
 * and ionized calcium (half of it left at 0.2 mmol/L: teaching assumption). `infarct` is the dead share (`kinds/harm.ts`).
 */
export function strengthen(m: Myocardium, tissues: Tissues, chambers: Chambers): void {
  const warmth = Math.max(0, Math.min(1, (tissues.temperature_degC[m.tissue[0]] - 20) / 10));
  const calcium = m.ionizedCalcium_mmol_per_L[0];
  const coupling = (1.25 * calcium) / (calcium + 0.3);
  const strength =
    fuelShare(m.energy[0]) *
    warmth *
    (1 - MOST_STUNNING * m.stunning[0]) *
    (1 - m.contracture[0]) *
    (1 - m.infarct[0]) *
    coupling;
  m.strength[0] = strength;
  for (let i = 0; i < chambers.strength.length; i++) chambers.strength[i] = strength;
}

function fuelShare(energy: number): number {
  return Math.max(0, Math.min(1, (energy - 0.4) / 0.5));
}

const STANDING = 0.15;
const ACTIVATION = 0.29;
const TENSION = 0.56;
const FIBRILLATING = 0.5;
const ENOUGH_FRACTION = 0.7;
const REPAYS_ABOVE = 0.9;
const REPAYMENT_S = 60;
const RESERVE_S = 90;
const DEPLETION_MEMORY_S = 300;
const STUNNING_S = 150;
const MOST_STUNNING = 0.75;
const CONTRACTURE_FROM_S = 150;
const CONTRACTURE_SPAN_S = 100;
