import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { fluidOf } from "../fluids/fluidOf.ts";
import { FAST_SPECIES, SLOW_SPECIES } from "./contents.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Kidneys } from "./kidneys.ts";
import type { Ledger } from "./ledger.ts";
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
  columns: ["set_mL_per_h", "replaced_share", "owed_mL", "rate_mL_per_s", "given_mL"],
  parts: () => [{ name: "patient.maintenance" }],
  joints: { entry: (_part, plan) => plan.volume("patient.rightAtrium") },
});

export type Maintenance = TableOf<typeof maintenanceKind>;

/** What a milliliter brings, in the order of `FAST_SPECIES` and `SLOW_SPECIES`. */
export interface Brought {
  readonly fast: Float64Array;
  readonly slow: Float64Array;
}

export function broughtBy(patient: Parameters<typeof fluidOf>[1]): Brought {
  const fluid = fluidOf("maintenance", patient);
  return {
    fast: Float64Array.from(FAST_SPECIES, (species) => fluid[species]),
    slow: Float64Array.from(SLOW_SPECIES, (species) => fluid[species]),
  };
}

/** Every 100 ms, after the kidneys; while nothing is ordered, a look is all it costs. */
export function maintain(
  m: Maintenance,
  kidneys: Kidneys,
  brought: Brought,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  ledger: Ledger,
): void {
  if (m.set_mL_per_h[0] === 0 && m.replaced_share[0] === 0 && m.owed_mL[0] === 0) return;
  let urine_mL_per_s = 0;
  for (let i = 0; i < kidneys.filter.length; i++) urine_mL_per_s += kidneys.urine_mL_per_min[i] / 60;
  const rate_mL_per_s = (m.set_mL_per_h[0] + m.owed_mL[0]) / HOUR_S;
  const owed_mL = m.owed_mL[0] + (m.replaced_share[0] * urine_mL_per_s - m.owed_mL[0] / HOUR_S) * CONTROL_S;
  m.owed_mL[0] = m.replaced_share[0] === 0 && owed_mL < NOTHING_ML ? 0 : owed_mL;
  m.rate_mL_per_s[0] = rate_mL_per_s;
  const given_mL = rate_mL_per_s * CONTROL_S;
  m.given_mL[0] += given_mL;
  const entry = m.entry[0];
  volumes.volume_mL[entry] += given_mL;
  volumes.fastStart_mL[entry] += given_mL;
  volumes.slowStart_mL[entry] += given_mL;
  for (let i = 0; i < FAST_SPECIES.length; i++) fast[FAST_SPECIES[i]][entry] += brought.fast[i] * given_mL;
  for (let i = 0; i < SLOW_SPECIES.length; i++) slow[SLOW_SPECIES[i]][entry] += brought.slow[i] * given_mL;
  enter(ledger, brought, given_mL);
}

function enter(ledger: Ledger, { fast, slow }: Brought, given_mL: number): void {
  ledger.waterEntered_mL[0] += given_mL;
  ledger.o2Supplied_mmol[0] += fast[FAST_SPECIES.indexOf("o2_mmol")] * given_mL;
  ledger.co2Supplied_mmol[0] += fast[FAST_SPECIES.indexOf("co2_mmol")] * given_mL;
  ledger.sidEntered_mmol[0] += fast[FAST_SPECIES.indexOf("sid_mmol")] * given_mL;
  ledger.heatFromWater_J[0] += fast[FAST_SPECIES.indexOf("heat_J")] * given_mL;
  ledger.nitrogenEntered_mmol[0] += fast[FAST_SPECIES.indexOf("nitrogen_mmol")] * given_mL;
  ledger.sodiumEntered_mmol[0] += slow[SLOW_SPECIES.indexOf("sodium_mmol")] * given_mL;
  ledger.potassiumEntered_mmol[0] += slow[SLOW_SPECIES.indexOf("potassium_mmol")] * given_mL;
  ledger.calciumEntered_mmol[0] += slow[SLOW_SPECIES.indexOf("calcium_mmol")] * given_mL;
  ledger.glucoseEntered_mmol[0] += slow[SLOW_SPECIES.indexOf("glucose_mmol")] * given_mL;
}

const HOUR_S = 3600;
const NOTHING_ML = 1e-6;
