import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { fluidOf } from "../fluids/fluidOf.ts";
import { FAST_SPECIES, SLOW_SPECIES } from "./contents.ts";
import type { Composition, FastContents, SlowContents } from "./contents.ts";
import type { Kidneys } from "./kidneys.ts";
import type { Ledger } from "./ledger.ts";
import type { Patient } from "../patients/Patient.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Maintenance fluid as an intensive care unit sets it: so much an hour, and so much of the urine of the last hour.
 *
 *   given = set/1 h + owed/1 h,   d owed/dt = replaced share·urine − owed/1 h
 *
 * So the balance of fluids is what was set, however the kidneys do. It is a balanced crystalloid, warmed, into the right atrium.
 * Evaporation from skin, airways and oxygenator (some 0.5 mL/kg/h) is left out, and so is the water that would replace it.
 */
export const maintenanceKind = defineKind({
  name: "maintenance",
  columns: ["set_mL_per_h", "replaced_share", "owed_mL", "given_mL"],
  parts: () => [{ name: "patient.maintenance" }],
  joints: { entry: (_part, plan) => plan.volume("patient.rightAtrium") },
});

export type Maintenance = TableOf<typeof maintenanceKind>;

/** Every 100 ms, after the kidneys; while nothing is ordered, a look is all it costs. */
export function maintain(
  m: Maintenance,
  kidneys: Kidneys,
  patient: Patient,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  ledger: Ledger,
): void {
  if (m.set_mL_per_h[0] === 0 && m.replaced_share[0] === 0 && m.owed_mL[0] === 0) return;
  let urine_mL_per_s = 0;
  for (let i = 0; i < kidneys.filter.length; i++) urine_mL_per_s += kidneys.urine_mL_per_min[i] / 60;
  const given_mL = ((m.set_mL_per_h[0] + m.owed_mL[0]) / HOUR_S) * CONTROL_S;
  const owed_mL = m.owed_mL[0] + (m.replaced_share[0] * urine_mL_per_s - m.owed_mL[0] / HOUR_S) * CONTROL_S;
  m.owed_mL[0] = m.replaced_share[0] === 0 && owed_mL < NOTHING_ML ? 0 : owed_mL;
  m.given_mL[0] += given_mL;
  const entry = m.entry[0];
  const fluid = fluidOf("maintenance", patient);
  volumes.volume_mL[entry] += given_mL;
  volumes.fastStart_mL[entry] += given_mL;
  volumes.slowStart_mL[entry] += given_mL;
  for (const species of FAST_SPECIES) fast[species][entry] += fluid[species] * given_mL;
  for (const species of SLOW_SPECIES) slow[species][entry] += fluid[species] * given_mL;
  enter(ledger, fluid, given_mL);
}

function enter(ledger: Ledger, fluid: Composition, given_mL: number): void {
  ledger.waterEntered_mL[0] += given_mL;
  ledger.o2Supplied_mmol[0] += fluid.o2_mmol * given_mL;
  ledger.co2Supplied_mmol[0] += fluid.co2_mmol * given_mL;
  ledger.sidEntered_mmol[0] += fluid.sid_mmol * given_mL;
  ledger.heatFromWater_J[0] += fluid.heat_J * given_mL;
  ledger.nitrogenEntered_mmol[0] += fluid.nitrogen_mmol * given_mL;
  ledger.sodiumEntered_mmol[0] += fluid.sodium_mmol * given_mL;
  ledger.potassiumEntered_mmol[0] += fluid.potassium_mmol * given_mL;
  ledger.calciumEntered_mmol[0] += fluid.calcium_mmol * given_mL;
  ledger.glucoseEntered_mmol[0] += fluid.glucose_mmol * given_mL;
}

const HOUR_S = 3600;
const NOTHING_ML = 1e-6;
