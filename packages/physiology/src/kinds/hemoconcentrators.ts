import type { FilterPart } from "../assemblies/Fragment.ts";
import { oncoticPressure_mmHg } from "../blood/oncoticPressure.ts";
import { plasma_fraction, plasmaProtein_g_per_dL } from "../blood/hematocrit.ts";
import { defineKind } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import type { TableOf } from "../engine/kind.ts";
import type { SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import type { Hemostasis } from "./hemostasis.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";
import { grown, growthIn, narrowing } from "./thrombus.ts";
import { filterKind } from "./filters.ts";
import type { Filters } from "./filters.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A membrane of the circuit that pressure drives: hemoconcentrator and the like, every filter of an assembly that has a coefficient.
 *
 *   filtrate = K_uf·(1 − c)·(min(P_blood − P_filtrate, 500 mmHg) − oncotic pressure), at most 30 % of the plasma that comes
 *   c = clot + thrombus: what a fault has closed of the fibers, and what has grown in them (`kinds/thrombus.ts`)
 *
 * Suction on the effluent lowers P_filtrate. The bound stands for the layer of protein at the wall (teaching assumption).
 * Zero-balance ultrafiltration replaces what is drawn by an infusion, modified ultrafiltration draws from the patient's
 * arterial line: both are settings of the circuit, not of this part.
 */
export const hemoconcentratorKind = defineKind({
  name: "hemoconcentrator",
  columns: [
    "clot",
    "thrombus",
    "bivalirudin_fraction",
    "mostTransmembrane_mmHg",
    "transmembrane_mmHg",
    "filtrate_mL_per_s",
    "through_mL_per_s",
  ],
  parts: (plan) => plan.assembly.filters.filter((part) => part.coefficient_mL_per_s_mmHg > 0),
  joints: {
    filter: (part, plan) => plan.row(filterKind, part.name),
    inflow: (part, plan) => plan.edges.findIndex((edge) => edge.to === part.from),
    /** The ways out of it, which clot narrows: back into the circuit, and to the atrium where there is such a way. */
    firstReturn: (part, plan) => returnsOf(part, plan)[0] ?? -1,
    secondReturn: (part, plan) => returnsOf(part, plan)[1] ?? -1,
  },
  fill: (rows, row) => {
    rows.bivalirudin_fraction[row] = 1;
    rows.mostTransmembrane_mmHg[row] = 500;
  },
});

function returnsOf(part: FilterPart, plan: Plan): readonly number[] {
  return pipeKind.parts(plan).flatMap((pipe, row) => (pipe.from === part.from ? [row] : []));
}

export type Hemoconcentrators = TableOf<typeof hemoconcentratorKind>;

/** Every 100 ms, before the filters pass what is set here. */
export function filterPlasma(
  parts: Hemoconcentrators,
  filters: Filters,
  volumes: Volumes,
  edges: Edges,
  slow: SlowContents,
  pipes: Pipes,
  h: Hemostasis,
): void {
  for (let i = 0; i < parts.filter.length; i++) {
    const filter = parts.filter[i];
    const blood = filters.from[filter];
    const hemoglobin = slow.hemoglobin_g[blood] / volumes.volume_mL[blood];
    const protein = plasmaProtein_g_per_dL(slow.protein_g[blood] / volumes.volume_mL[blood], hemoglobin);
    const growth_per_s = growthIn(
      parts.bivalirudin_fraction,
      i,
      blood,
      parts.through_mL_per_s[i],
      h,
      volumes,
      slow,
    );
    parts.thrombus[i] = grown(parts.thrombus[i], growth_per_s);
    const closed = Math.max(0, Math.min(1, parts.clot[i] + parts.thrombus[i]));
    const plug = narrowing(closed);
    if (parts.firstReturn[i] >= 0) pipes.plug[parts.firstReturn[i]] = plug;
    if (parts.secondReturn[i] >= 0) pipes.plug[parts.secondReturn[i]] = plug;
    const across_mmHg = volumes.pressure_mmHg[blood] - volumes.pressure_mmHg[filters.to[filter]];
    parts.transmembrane_mmHg[i] = across_mmHg;
    const driving_mmHg =
      Math.min(across_mmHg, parts.mostTransmembrane_mmHg[i]) - oncoticPressure_mmHg(protein);
    parts.through_mL_per_s[i] +=
      (Math.max(0, edges.flow_mL_per_s[parts.inflow[i]]) - parts.through_mL_per_s[i]) * SMOOTHING;
    const most_mL_per_s = FILTRATION_FRACTION * parts.through_mL_per_s[i] * plasma_fraction(hemoglobin);
    const passing_mL_per_s =
      filters.coefficient_mL_per_s_mmHg[filter] * (1 - closed) * Math.max(0, driving_mmHg);
    parts.filtrate_mL_per_s[i] = Math.min(most_mL_per_s, passing_mL_per_s);
    filters.rate_mL_per_s[filter] = parts.filtrate_mL_per_s[i];
  }
}

const FILTRATION_FRACTION = 0.3;
const SMOOTHING = 0.1;
