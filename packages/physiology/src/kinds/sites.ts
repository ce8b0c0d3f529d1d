import { gasSiteKind, startSite } from "../blood/gasSites.ts";
import { solveSite } from "../blood/solveSite.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import { INLINE_VENOUS_SITE, venousOf } from "./inlineChannels.ts";
import type { Volumes } from "./volumes.ts";

/** A place where the tensions of blood are solved: named after the volume or the bed that reads them. */
export interface SitePart {
  readonly name: string;
  readonly volume: string;
}

/**
 * The gas places of a patient on a circuit, in two runs: the lungs' blood and the oxygenators' cells, solved every 10 ms,
 * then the tissues' beds, both arms' arteries, the pulmonary artery and the venous line, solved every 100 ms.
 */
export const siteKind = defineKind({
  name: "site",
  columns: gasSiteKind.columns,
  parts: (plan) => [...fastSites(plan), ...slowSites(plan)],
  joints: { volume: (part, plan) => plan.volume(part.volume) },
  fill: (rows, row) => startSite(rows, row),
});

export type Sites = TableOf<typeof siteKind>;

function fastSites({ assembly }: Plan): readonly SitePart[] {
  const cells = assembly.oxygenators.flatMap((oxygenator) => oxygenator.cells);
  return ["patient.pulmonaryBed", ...cells].map((volume) => ({ name: `${volume}.site`, volume }));
}

/**
 * Ports that are watched all the time, by pulse oximeters, chemoreceptors, lung vessels and an in-line monitor; the others
 * when they are read.
 */
function slowSites({ patient, assembly }: Plan): readonly SitePart[] {
  const beds = patient.body.tissues.map((tissue) => ({ name: `${tissue.name}.blood`, volume: tissue.bed }));
  const watched = patient.body.ports.filter(({ site }) => WATCHED.has(site));
  const inline = venousOf(assembly);
  return [
    ...beds,
    ...watched.map(({ site, volume }) => ({ name: `port.${site}`, volume })),
    ...(inline === undefined ? [] : [{ name: INLINE_VENOUS_SITE, volume: inline.volume }]),
  ];
}

const WATCHED = new Set(["blood.radialRight", "blood.radialLeft", "blood.mixedVenous"]);

/** The first row of those that are solved every 100 ms. */
export function firstSlowSite(plan: Plan): number {
  return fastSites(plan).length;
}

export function solveSites(
  sites: Sites,
  first: number,
  last: number,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
): void {
  for (let i = first; i < last; i++) {
    const volume = sites.volume[i];
    const inverse_per_mL = 1 / volumes.volume_mL[volume];
    solveSite(
      sites,
      i,
      fast.o2_mmol[volume] * inverse_per_mL,
      fast.co2_mmol[volume] * inverse_per_mL,
      fast.sid_mmol[volume] * inverse_per_mL,
      slow.hemoglobin_g_per_mL[volume],
      slow.fetalHemoglobin_g_per_mL[volume],
      slow.dpg_mmol_per_mL[volume],
      slow.protein_g_per_mL[volume],
      (fast.heat_J[volume] * inverse_per_mL) / HEAT_CAPACITY_J_PER_ML_K,
    );
  }
}
