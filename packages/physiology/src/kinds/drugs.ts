import type { Drug, DrugEffect } from "../drugs/Drug.ts";
import { DRUGS } from "../drugs/drugs.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import { clearLevers, LEVERS } from "./drugEffects.ts";
import type { DrugEffects } from "./drugEffects.ts";
import { clearedShare, passDrug, USUAL_CLEARANCE } from "./drugKinetics.ts";
import type { Organs } from "./drugKinetics.ts";
import { pour, withdraw } from "./drugPours.ts";
import type { Kidneys } from "./kidneys.ts";
import type { Ledger } from "./ledger.ts";
import type { Tissues } from "./tissues.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Every drug that is given by its name (`drugs/drugs.ts`): a row each, amounts in its own unit.
 *
 *   C = central/(V·weight + circuit's blood),   site → C at ke0,   E = C^n/(C^n + EC50^n)
 *
 * `drugKinetics.ts` has the compartments. A bolus is pushed within half a minute (time constant 10 s, teaching assumption). The circuit's
 * blood counts as mixed with the patient's whether or not the pump runs. Drugs are not taken off by ultrafiltration, bleeding
 * or a cell saver, nor given back with it.
 */
export const drugKind = defineKind({
  name: "drug",
  columns: [
    "infusion",
    "pending",
    "isHeld",
    "central",
    "peripheral",
    "concentration_per_L",
    "site_per_L",
    "effect",
    "entered",
    "left",
  ],
  parts: () => DRUGS.map((drug) => ({ ...drug, name: `patient.drug.${drug.name}` })),
});

export type Drugs = TableOf<typeof drugKind>;

/** Rows of the volumes that a circuit's prime has filled: with them the patient's blood mixes. */
export function circuitBlood(plan: Plan): Int32Array {
  const primed = plan.volumes.filter(
    ({ name, filling }) => filling === "prime" && !name.startsWith("patient."),
  );
  return Int32Array.from(primed, ({ name }) => plan.volume(name));
}

/** Every 100 ms; where nothing was ever given, a look at each row is all it costs. */
export function giveDrugs(
  drugs: Drugs,
  effects: DrugEffects,
  circuit: Int32Array,
  blood: Int32Array,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  tissues: Tissues,
  kidneys: Kidneys,
  ledger: Ledger,
): void {
  const { infusion, pending, isHeld } = drugs;
  let isGiven = effects.isActive[0] > 0;
  for (let i = 0; i < infusion.length && !isGiven; i++) {
    isGiven = infusion[i] !== 0 || pending[i] !== 0 || isHeld[i] !== 0;
  }
  if (!isGiven) return;
  let circuit_mL = 0;
  for (let k = 0; k < circuit.length; k++) circuit_mL += volumes.volume_mL[circuit[k]];
  effects.circuit_L[0] = circuit_mL / 1000;
  const viscera = effects.viscera[0];
  ORGANS.weight_kg = effects.weight_kg[0];
  ORGANS.circuit_L = effects.circuit_L[0];
  ORGANS.temperature_degC = tissues.temperature_degC[viscera];
  ORGANS.liver = Math.min(1.2, tissues.flow_mL_per_s[viscera] / tissues.usualFlow_mL_per_s[viscera]);
  ORGANS.kidney =
    kidneys.filtration_mL_per_min.length > 0
      ? kidneys.filtration_mL_per_min[0] / kidneys.usualFiltration_mL_per_min[0]
      : 1;
  clearLevers(effects);
  let active = 0;
  for (let i = 0; i < DRUGS.length; i++) {
    if (infusion[i] === 0 && pending[i] === 0 && isHeld[i] === 0) continue;
    active = 1;
    advance(drugs, i, effects, blood, fast, slow, ledger);
    const { effects: acting } = DRUGS[i];
    for (let k = 0; k < acting.length; k++) {
      const effect = effectOf(acting[k], drugs.site_per_L[i]);
      if (k === 0) drugs.effect[i] = effect;
      act(effects, acting[k], effect);
    }
  }
  effects.isActive[0] = active;
  burnGlucose(effects.glucoseUptake_per_min[0], blood, slow, ledger);
}

/** E of a concentration: see `drugs/Drug.ts`. */
export function effectOf({ ec50_per_L, hill = 1 }: DrugEffect, concentration_per_L: number): number {
  const ratio = Math.max(0, concentration_per_L) / ec50_per_L;
  if (hill === 0) return ratio;
  const power = hill === 1 ? ratio : pow(ratio, hill);
  return power / (1 + power);
}

function act(effects: DrugEffects, { acts }: DrugEffect, effect: number): void {
  for (const lever of LEVERS) {
    const most = acts[lever];
    if (most === undefined) continue;
    const isShare = lever === "apnea" || lever === "relaxation";
    effects[lever][0] += most * effect * (isShare ? 1 - effects[lever][0] : 1);
  }
}

/** A step of one drug: given, spread, cleared, and what of it the site has. */
function advance(
  drugs: Drugs,
  i: number,
  effects: DrugEffects,
  blood: Int32Array,
  fast: FastContents,
  slow: SlowContents,
  ledger: Ledger,
): void {
  const drug = DRUGS[i];
  const dose = doseOf(drugs, i, drug, ORGANS.weight_kg);
  if (drug.pours !== undefined && dose > 0) pour(drug.pours, dose, effects.entry[0], fast, slow, ledger);
  if (drug.kinetics === undefined) {
    // An inhaled gas is there as long as it is given; an ion is the blood's own from now on.
    drugs.concentration_per_L[i] = drug.pours === undefined ? drugs.infusion[i] : 0;
  } else {
    drugs.entered[i] += dose;
    const outside = passDrug(drugs, i, drug.kinetics, dose, ORGANS);
    if (drug.mirrored && drug.pours !== undefined) withdraw(drug.pours, outside, blood, fast, slow, ledger);
  }
  if (drug.ke0_per_min === undefined) drugs.site_per_L[i] = drugs.concentration_per_L[i];
  else {
    const reached = clearedShare((drug.ke0_per_min / 60) * CONTROL_S);
    drugs.site_per_L[i] += (drugs.concentration_per_L[i] - drugs.site_per_L[i]) * reached;
  }
  drugs.isHeld[i] = 1;
  if (drugs.infusion[i] === 0 && drugs.pending[i] === 0) endWhenGone(drugs, i, drug);
}

function doseOf(drugs: Drugs, i: number, drug: Drug, weight_kg: number): number {
  const { infusion } = drug;
  const kg = infusion?.perKg ? weight_kg : 1;
  const infused =
    drug.kinetics === undefined && drug.pours === undefined
      ? 0
      : drugs.infusion[i] * (infusion?.perSecond ?? 0) * kg * CONTROL_S;
  const pushed =
    drugs.pending[i] < LAST_OF_A_PUSH ? drugs.pending[i] : drugs.pending[i] * (CONTROL_S / PUSH_S);
  drugs.pending[i] -= pushed;
  return infused + pushed * (drug.bolus ?? 0);
}

/** A ten-thousandth of all that was given, at a site that has as little, is as good as nothing. */
function endWhenGone(drugs: Drugs, i: number, drug: Drug): void {
  const held = drugs.central[i] + drugs.peripheral[i];
  if (Math.abs(held) > NOTHING * drugs.entered[i]) return;
  const least = drug.effects.length > 0 ? drug.effects[0].ec50_per_L : 1;
  if (drugs.site_per_L[i] > NOTHING * least) return;
  drugs.left[i] += held;
  drugs.central[i] = 0;
  drugs.peripheral[i] = 0;
  drugs.concentration_per_L[i] = 0;
  drugs.site_per_L[i] = 0;
  drugs.effect[i] = 0;
  drugs.isHeld[i] = 0;
}

function burnGlucose(perMin: number, blood: Int32Array, slow: SlowContents, ledger: Ledger): void {
  if (perMin === 0) return;
  const share = (perMin / 60) * CONTROL_S;
  for (let k = 0; k < blood.length; k++) {
    const taken_mmol = slow.glucose_mmol[blood[k]] * share;
    slow.glucose_mmol[blood[k]] -= taken_mmol;
    ledger.glucoseLeft_mmol[0] += taken_mmol;
  }
}

/** Written and read within one call: no object is made for a step. */
const ORGANS: Organs = { ...USUAL_CLEARANCE };
const PUSH_S = 10;
/** In the control's unit. */
const LAST_OF_A_PUSH = 1e-3;
const NOTHING = 1e-4;
