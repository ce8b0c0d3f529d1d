import { oncoticPressure_mmHg } from "../blood/oncoticPressure.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { filterKind } from "./filters.ts";
import type { Filters } from "./filters.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Water that leaves the blood through the walls of the capillaries, all lumped in one (E. H. Starling, J Physiol 19:312,
 * 1896), net of what lymph brings back. Its driving pressure is what differs from rest, where both are in balance:
 *
 *   rate = K·(1 + inflammation)·[(P_c − P_c0) − σ·((π_c − π_i) − (π_c0 − π_i0)) − P_i + cold·(37 − T)]
 *   P_i  = swelling/C,   d swelling/dt = rate − swelling/τ
 *
 * π by Landis and Pappenheimer from the protein of plasma and of the interstitium. The tight gel next to the capillaries
 * swells first (C 50 mL/mmHg) and hands over to the rest within τ = 90 min. K and C are fitted to U. Törnudd et al.
 * (Clinics 69:535, 2014): after the dilution of the start 0.38 mL/kg/min leave at first, with a half-time of 8 min.
 * Inflammation doubles K over two hours of contact with a circuit, and cooling adds 0.25 mmHg/°C (teaching
 * assumptions: S. K. Farstad found three to five times the need for fluid in cooled piglets, direction only).
 */
export const fluidShiftKind = defineKind({
  name: "fluidShift",
  columns: [
    "leak_scale",
    "inflammation",
    "swelling_mL",
    "gel_mL_per_mmHg",
    "capillary_mmHg",
    "restCapillary_mmHg",
    "restOncotic_mmHg",
    "driving_mmHg",
  ],
  parts: (plan) =>
    plan.patient.body.filters
      .filter(({ name }) => name === "patient.capillaries")
      .map(() => ({ name: "patient.fluidShift" })),
  joints: {
    filter: (_part, plan) => plan.row(filterKind, "patient.capillaries"),
    viscera: (_part, plan) => plan.row(tissueKind, "patient.viscera"),
    upper: (_part, plan) => plan.row(tissueKind, "patient.upperBody"),
    leg: (_part, plan) => plan.row(tissueKind, "patient.legLeft"),
    pump: (_part, plan) => plan.edges.findIndex(({ name }) => name === "pump.arterial"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.leak_scale[row] = 1;
    rows.gel_mL_per_mmHg[row] = (50 * patient.weight_kg) / 75;
    rows.capillary_mmHg[row] = REST_CAPILLARY_MMHG;
    rows.restCapillary_mmHg[row] = REST_CAPILLARY_MMHG;
    rows.restOncotic_mmHg[row] =
      oncoticPressure_mmHg(patient.protein_g_per_dL_plasma) -
      oncoticPressure_mmHg(INTERSTITIAL_PROTEIN_G_PER_DL);
  },
});

export type FluidShift = TableOf<typeof fluidShiftKind>;

/** Every 100 ms, before the filters pass what is set here. */
export function shiftFluid(
  shift: FluidShift,
  filters: Filters,
  tissues: Tissues,
  volumes: Volumes,
  slow: SlowContents,
  edges: Edges,
): void {
  for (let i = 0; i < shift.filter.length; i++) {
    const filter = shift.filter[i];
    const plasma = filters.from[filter];
    const outside = filters.to[filter];
    const bedPressure_mmHg =
      0.5 * volumes.pressure_mmHg[plasma] +
      0.25 * volumes.pressure_mmHg[tissues.bed[shift.upper[i]]] +
      0.25 * volumes.pressure_mmHg[tissues.bed[shift.leg[i]]];
    shift.capillary_mmHg[i] += (bedPressure_mmHg - shift.capillary_mmHg[i]) * (CONTROL_S / LAG_S);

    const plasma_fraction = 1 - slow.hemoglobin_g_per_mL[plasma] / CELL_HEMOGLOBIN_G_PER_ML;
    const oncotic_mmHg =
      oncoticPressure_mmHg((100 * slow.protein_g_per_mL[plasma]) / plasma_fraction) -
      oncoticPressure_mmHg(100 * slow.protein_g_per_mL[outside]);
    const colder_degC = Math.max(0, 37 - tissues.temperature_degC[shift.viscera[i]]);
    const driving_mmHg =
      shift.capillary_mmHg[i] -
      shift.restCapillary_mmHg[i] -
      REFLECTION * (oncotic_mmHg - shift.restOncotic_mmHg[i]) -
      shift.swelling_mL[i] / shift.gel_mL_per_mmHg[i] +
      COLD_MMHG_PER_DEGC * colder_degC;
    shift.driving_mmHg[i] = driving_mmHg;
    const coefficient =
      filters.coefficient_mL_per_s_mmHg[filter] * shift.leak_scale[i] * (1 + shift.inflammation[i]);
    const rate_mL_per_s = coefficient * driving_mmHg;
    filters.rate_mL_per_s[filter] = rate_mL_per_s;
    shift.swelling_mL[i] += (rate_mL_per_s - shift.swelling_mL[i] / HAND_OVER_S) * CONTROL_S;

    const onCircuit = shift.pump[i] >= 0 && Math.abs(edges.flow_mL_per_s[shift.pump[i]]) > 5;
    shift.inflammation[i] += ((onCircuit ? 1 : 0) - shift.inflammation[i]) * (CONTROL_S / INFLAMMATION_S);
  }
}

const REST_CAPILLARY_MMHG = 13.5;
const INTERSTITIAL_PROTEIN_G_PER_DL = 2;
const REFLECTION = 0.9;
const COLD_MMHG_PER_DEGC = 0.25;
const LAG_S = 10;
const HAND_OVER_S = 5400;
const INFLAMMATION_S = 7200;
