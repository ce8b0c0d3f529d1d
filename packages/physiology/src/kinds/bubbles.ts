import { nitrogenSolubility_mmol_per_mL_mmHg, totalGasTension_mmHg } from "../blood/gasTension.ts";
import { oxygenSolubility_mmol_per_mL_mmHg } from "../blood/oxygenDissociation.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { FastContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { gasVolumePerMmol_mL } from "./gasVolume.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Ledger } from "./ledger.ts";
import type { MeteredPumps } from "./meteredPumps.ts";
import type { Pipes } from "./pipes.ts";
import { siteKind } from "./sites.ts";
import type { Sites } from "./sites.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Gas that isn't dissolved, in every volume. It is counted as nitrogen, travels with the blood and takes no room from it.
 * Set from outside: `airEntry_mL_per_s` comes in whatever the pressure, `airLeak_mL_per_s_mmHg` for each mmHg below the
 * atmosphere (a loose connector, a stopcock, a cut in a vein), `vent_per_s` rises out (a reservoir's defoamer, a de-airing).
 */
export const bubbleKind = defineKind({
  name: "bubble",
  columns: ["airEntry_mL_per_s", "airLeak_mL_per_s_mmHg", "vent_per_s", "through_mL_per_s"],
  parts: (plan) => plan.volumes,
  joints: {
    site: (part, plan) => siteKind.parts(plan).findIndex(({ volume }) => volume === part.name),
  },
  fill: (rows, row, part) => {
    rows.vent_per_s[row] = part.below === "open to air" ? RISES_PER_S : 0;
  },
});

export type Bubbles = TableOf<typeof bubbleKind>;

/**
 * Every 100 ms: air enters and rises out; gas leaves solution where the sum of all tensions stands more than 50 mmHg above
 * the pressure that the blood is under (each gas by its share), and a bubble's nitrogen dissolves in blood that holds
 * less, with a time constant of 2 min (bubbles of about 0.2 mm; microbubbles are faster, foam slower: teaching assumptions).
 * Outgassing is seen where tensions are solved: lungs, oxygenators, beds and the arms' arteries.
 */
export function moveBubbles(
  bubbles: Bubbles,
  edges: Edges,
  volumes: Volumes,
  sites: Sites,
  fast: FastContents,
  ledger: Ledger,
): void {
  const { bubbles_mmol, nitrogen_mmol } = fast;
  followFlow(bubbles, edges);
  for (let i = 0; i < bubbles.site.length; i++) {
    const pressure_mmHg = volumes.pressure_mmHg[i];
    const air_mL_per_s =
      bubbles.airEntry_mL_per_s[i] + bubbles.airLeak_mL_per_s_mmHg[i] * Math.max(0, -pressure_mmHg);
    if (air_mL_per_s > 0) enter(fast, i, (air_mL_per_s * CONTROL_S) / gasVolumePerMmol_mL(0), ledger);
    if (bubbles.site[i] >= 0) leaveSolution(bubbles, i, volumes, sites, fast, ledger);
    const held_mmol = bubbles_mmol[i];
    if (!(held_mmol > TRACE_MMOL)) continue;
    const share = bubbles.vent_per_s[i] * CONTROL_S;
    const vented_mmol = (held_mmol * share) / (1 + share);
    const capacity = nitrogenCapacity_mmol_per_mmHg(volumes, fast, i);
    const below_mmHg = DRY_MMHG + pressure_mmHg - nitrogen_mmol[i] / capacity;
    const dissolved_mmol =
      below_mmHg > 0
        ? Math.min(
            (held_mmol - vented_mmol) * (CONTROL_S / DISSOLVES_S) * Math.min(1, below_mmHg / DRY_MMHG),
            0.1 * capacity * below_mmHg,
          )
        : 0;
    bubbles_mmol[i] = held_mmol - vented_mmol - dissolved_mmol;
    nitrogen_mmol[i] += dissolved_mmol;
    ledger.bubblesLeft_mmol[0] += vented_mmol + dissolved_mmol;
    ledger.nitrogenLeft_mmol[0] += vented_mmol;
  }
}

/** Every 100 ms: air that suckers drew, and siphons that gas takes the head away from. */
export function spreadAir(
  metered: MeteredPumps,
  pipes: Pipes,
  edges: Edges,
  volumes: Volumes,
  fast: FastContents,
  ledger: Ledger,
): void {
  for (let i = 0; i < metered.edge.length; i++) {
    const air_mL = metered.drawnAir_mL_per_s[i] * CONTROL_S;
    if (air_mL > 0)
      enter(
        fast,
        metered.direction[i] >= 0 ? metered.to[i] : metered.from[i],
        air_mL / gasVolumePerMmol_mL(0),
        ledger,
      );
  }
  for (let i = 0; i < pipes.edge.length; i++) {
    if (pipes.head_mmHg[i] === 0) continue;
    pipes.air_fraction[i] = Math.min(1, gas_fraction(fast, volumes, edges.from[pipes.edge[i]]));
  }
}

/** Gas in a volume over the blood in it. */
export function gas_fraction(fast: FastContents, volumes: Volumes, volume: number): number {
  return (
    (fast.bubbles_mmol[volume] * gasVolumePerMmol_mL(volumes.pressure_mmHg[volume])) /
    volumes.volume_mL[volume]
  );
}

/** Nitrogen that the blood of a volume dissolves per mmHg, at its temperature. */
export function nitrogenCapacity_mmol_per_mmHg(volumes: Volumes, fast: FastContents, volume: number): number {
  const volume_mL = volumes.volume_mL[volume];
  return (
    volume_mL *
    nitrogenSolubility_mmol_per_mL_mmHg(fast.heat_J[volume] / (volume_mL * HEAT_CAPACITY_J_PER_ML_K))
  );
}

/** Air from outside. */
export function enter(fast: FastContents, volume: number, air_mmol: number, ledger: Ledger): void {
  fast.bubbles_mmol[volume] += air_mmol;
  ledger.bubblesEntered_mmol[0] += air_mmol;
  ledger.nitrogenEntered_mmol[0] += air_mmol;
}

function leaveSolution(
  bubbles: Bubbles,
  i: number,
  volumes: Volumes,
  sites: Sites,
  fast: FastContents,
  ledger: Ledger,
): void {
  const site = bubbles.site[i];
  const volume_mL = volumes.volume_mL[i];
  const temperature_degC = fast.heat_J[i] / (volume_mL * HEAT_CAPACITY_J_PER_ML_K);
  const po2 = sites.po2_mmHg[site];
  const tension = totalGasTension_mmHg(
    po2,
    sites.pco2_mmHg[site],
    fast.nitrogen_mmol[i] / volume_mL,
    temperature_degC,
  );
  const excess = tension - (ATMOSPHERE_MMHG + volumes.pressure_mmHg[i]) - NUCLEATION_MMHG;
  if (!(excess > 0)) return;
  const nitrogenCapacity = volume_mL * nitrogenSolubility_mmol_per_mL_mmHg(temperature_degC);
  const pn2 = fast.nitrogen_mmol[i] / nitrogenCapacity;
  const leaving = (Math.min(excess, 0.5 * (po2 + pn2)) * (CONTROL_S / COMES_OUT_S)) / (po2 + pn2 + 1e-9);
  const nitrogen_mmol = leaving * pn2 * nitrogenCapacity;
  const oxygen_mmol = leaving * po2 * volume_mL * oxygenSolubility_mmol_per_mL_mmHg(temperature_degC);
  fast.nitrogen_mmol[i] -= nitrogen_mmol;
  fast.o2_mmol[i] -= oxygen_mmol;
  fast.bubbles_mmol[i] += nitrogen_mmol + oxygen_mmol;
  ledger.bubblesEntered_mmol[0] += nitrogen_mmol + oxygen_mmol;
  // Its oxygen counts as nitrogen from here on.
  ledger.o2Outgassed_mmol[0] += oxygen_mmol;
  ledger.nitrogenEntered_mmol[0] += oxygen_mmol;
}

/** What flows into each volume, over about a second. */
function followFlow(bubbles: Bubbles, edges: Edges): void {
  const { through_mL_per_s } = bubbles;
  for (let i = 0; i < through_mL_per_s.length; i++) through_mL_per_s[i] *= 1 - CONTROL_S;
  for (let k = 0; k < edges.from.length; k++) {
    const flow_mL_per_s = edges.flow_mL_per_s[k];
    through_mL_per_s[flow_mL_per_s >= 0 ? edges.to[k] : edges.from[k]] += CONTROL_S * Math.abs(flow_mL_per_s);
  }
}

const ATMOSPHERE_MMHG = 760;
const DRY_MMHG = 713;
const NUCLEATION_MMHG = 50;
const COMES_OUT_S = 5;
const DISSOLVES_S = 120;
/** In a reservoir half of the gas has risen to the surface or broken at the defoamer within a second (teaching assumption). */
const RISES_PER_S = 0.7;
const TRACE_MMOL = 1e-12;
