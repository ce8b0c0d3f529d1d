import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { coldFlow_fraction } from "./autoregulation.ts";
import type { DrugEffects } from "./drugEffects.ts";
import { filterKind } from "./filters.ts";
import type { Filters } from "./filters.ts";
import type { Reflexes } from "./reflexes.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Urine of both kidneys, as the net of filtration and reabsorption, through `patient.glomeruli` into the bladder.
 *
 *   filtration = usual·min(1, (P − 45 mmHg)/30)·cold·flow/(flow + 0.2·usual)·1.2,   urine = excreted share·filtration
 *
 * P is the mean pressure in the abdominal aorta: filtration is held down to 75 mmHg and ends near 45. The share of 1 %
 * (1 mL/min of 100) falls by five sixths with full sympathetic drive, and shrinks with low filling. Cooling acts by
 * flow and uptake of the kidneys (teaching assumptions). What passes has the plasma's small solutes; concentration
 * and the state of hydration are left out; drugs add to the share. A child's P counts as of an adult (`patients/AgeNorms.ts`). `function` scales it: kidney failure; `injury` is what want
 * of oxygen has taken (`kinds/harm.ts`).
 */
export const kidneyKind = defineKind({
  name: "kidney",
  columns: [
    "function",
    "pressure_mmHg",
    "filtration_mL_per_min",
    "urine_mL_per_min",
    "usualFiltration_mL_per_min",
    "excreted_share",
    "injury",
    "pressure_scale",
  ],
  parts: (plan) =>
    plan.patient.body.filters
      .filter(({ name }) => name === "patient.glomeruli")
      .map(() => ({ name: "patient.kidney" })),
  joints: {
    filter: (_part, plan) => plan.row(filterKind, "patient.glomeruli"),
    tissue: (_part, plan) => plan.row(tissueKind, "patient.kidneys"),
    artery: (_part, plan) => plan.volume("patient.abdominalAorta"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.function[row] = 1;
    rows.pressure_mmHg[row] = patient.meanPressureSet_mmHg;
    rows.usualFiltration_mL_per_min[row] =
      patient.norms === undefined
        ? (115 * patient.bsa_m2) / 1.83
        : (patient.norms.filtration_mL_per_min_per_173 * patient.bsa_m2) / 1.73;
    rows.pressure_scale[row] = patient.norms?.pressure ?? 1;
    rows.excreted_share[row] = 0.01;
  },
});

export type Kidneys = TableOf<typeof kidneyKind>;

/** Every 100 ms, before the filters pass what is set here. */
export function makeUrine(
  kidneys: Kidneys,
  filters: Filters,
  tissues: Tissues,
  volumes: Volumes,
  reflexes: Reflexes,
  drugs: DrugEffects,
): void {
  for (let i = 0; i < kidneys.filter.length; i++) {
    const tissue = kidneys.tissue[i];
    kidneys.pressure_mmHg[i] +=
      (volumes.pressure_mmHg[kidneys.artery[i]] - kidneys.pressure_mmHg[i]) * (CONTROL_S / LAG_S);
    const pressure_mmHg = kidneys.pressure_mmHg[i] / kidneys.pressure_scale[i];
    const held = Math.max(0, Math.min(1, (pressure_mmHg - STOPS_AT_MMHG) / SPAN_MMHG));
    const flow_ratio = tissues.flow_mL_per_s[tissue] / tissues.usualFlow_mL_per_s[tissue];
    const fed = (1.2 * flow_ratio) / (0.2 + flow_ratio);
    const filtration =
      kidneys.usualFiltration_mL_per_min[i] *
      kidneys.function[i] *
      (1 - kidneys.injury[i]) *
      held *
      fed *
      coldFlow_fraction(tissues.lnQ10[tissue], tissues.temperature_degC[tissue]);
    const spared = 1 - SPARED * Math.max(0, Math.min(1, reflexes.sympathetic[0]));
    const urine_mL_per_min = Math.min(
      filtration * MOST_EXCRETED,
      filtration * kidneys.excreted_share[i] * spared + filtration * drugs.diuresis[0],
    );
    kidneys.filtration_mL_per_min[i] = filtration;
    kidneys.urine_mL_per_min[i] = urine_mL_per_min;
    filters.rate_mL_per_s[kidneys.filter[i]] = urine_mL_per_min / 60;
  }
}

const LAG_S = 5;
const STOPS_AT_MMHG = 45;
const SPAN_MMHG = 30;
const SPARED = 0.85;
/** Proximal tubules take back most of the filtrate whatever is given (teaching assumption). */
const MOST_EXCRETED = 0.3;
