import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { fluidOf } from "../fluids/fluidOf.ts";

/**
 * What the blood of a volume holds, as amounts; the concentrations are these over the volume at the end of the last
 * carrying step, kept because several kernels read them. Amounts are the state, concentrations never are.
 *
 * `sid` is the strong ion difference of whole blood, heat is counted from 0 °C, `bubbles` is gas that is not dissolved
 * (counted as nitrogen), `freeHemoglobin` is what hemolysis has freed, `vapor` a volatile agent as gas,
 * `factors` the plasma protein that has its clotting factors with it: albumin has none.
 */
export const FAST_SPECIES = [
  "o2_mmol",
  "co2_mmol",
  "sid_mmol",
  "heat_J",
  "nitrogen_mmol",
  "bubbles_mmol",
] as const;

export const SLOW_SPECIES = [
  "hemoglobin_g",
  "fetalHemoglobin_g",
  "dpg_mmol",
  "protein_g",
  "sodium_mmol",
  "potassium_mmol",
  "calcium_mmol",
  "glucose_mmol",
  "lactate_mmol",
  "heparin_IU",
  "freeHemoglobin_g",
  "vapor_mL",
  "lidocaine_mg",
  "platelets_1e9",
  "fibrinogen_g",
  "citrate_mmol",
  "factors_g",
] as const;

export type FastSpecies = (typeof FAST_SPECIES)[number];
export type SlowSpecies = (typeof SLOW_SPECIES)[number];
export type Species = FastSpecies | SlowSpecies;

/** Amounts of each species in a milliliter. */
export type Composition = Readonly<Record<Species, number>>;

function perMl<S extends string>(species: readonly S[]): readonly `${S}_per_mL`[] {
  return species.map((name) => `${name}_per_mL` as const);
}

export const fastContentKind = defineKind({
  name: "fastContent",
  columns: [...FAST_SPECIES, ...perMl(FAST_SPECIES)],
  parts: (plan) => plan.volumes,
  fill: (rows, row, part, plan) => {
    const fluid = fluidOf(part.filling, plan.patient);
    for (const species of FAST_SPECIES) rows[species][row] = fluid[species] * part.start_mL;
  },
});

export const slowContentKind = defineKind({
  name: "slowContent",
  columns: [...SLOW_SPECIES, ...perMl(SLOW_SPECIES)],
  parts: (plan) => plan.volumes,
  fill: (rows, row, part, plan) => {
    const fluid = fluidOf(part.filling, plan.patient);
    for (const species of SLOW_SPECIES) rows[species][row] = fluid[species] * part.start_mL;
  },
});

export type FastContents = TableOf<typeof fastContentKind>;
export type SlowContents = TableOf<typeof slowContentKind>;
