import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { pipeKind } from "./pipes.ts";
import { siteKind } from "./sites.ts";

/**
 * The gas that flows to an oxygenator: blender, vaporizer, outlet and surroundings, and what has befallen the bundle.
 * Set from outside: sweep, fractions, `supply` (1: connected; `supplied`: wall or cylinder has gas, `kinds/supplies.ts`), `vaporizer` (0: empty), `blocked` (share of the gas outlet),
 * `clot` and `wetting` (shares of the bundle that clot and water take in the end), `aging_per_day` (share that closes in a day
 * whatever the heparin; 0: off). The rest follows in
 * `kinds/oxygenatorGasSide.ts`; `thrombus` grows in `kinds/thrombus.ts`.
 */
export const oxygenatorKind = defineKind({
  name: "oxygenator",
  columns: [
    "sweep_L_per_min",
    "fio2",
    "fico2",
    "vapor_percent",
    "vaporizer",
    "supply",
    "supplied",
    "blocked",
    "clot",
    "wetting",
    "atmosphere_mmHg",
    "gasOutlet_mmHg_min_per_L",
    "gasLimit_mmHg",
    "bubbling_mL_per_s_mmHg",
    "vaporDiffusion_mL_per_s",
    "ratedFlow_mL_per_s",
    "gasVolume_mL",
    "dry_mmHg",
    "gasPressure_mmHg",
    "gasFlow_L_per_min",
    "bloodFlow_mL_per_s",
    "film_ratio",
    "nitrogen_mmol_per_mL_mmHg",
    "gasVapor_mL",
    "wet",
    "thrombus",
    "bivalirudin_fraction",
    "thrombogenicity",
    "aging_per_day",
    "adheredPlatelets_1e9",
  ],
  parts: (plan) => plan.assembly.oxygenators,
  joints: {
    firstCell: (part, plan) => plan.row(oxygenatorCellKind, part.cells[0]),
    cellCount: (part) => part.cells.length,
    outlet: (part, plan) => plan.volume(part.cells[part.cells.length - 1]),
    inlet: (part, plan) => plan.edges.findIndex((edge) => edge.to === part.cells[0]),
  },
  fill: (rows, row, part) => {
    const porous = part.fiber === "microporous";
    rows.atmosphere_mmHg[row] = 760;
    rows.dry_mmHg[row] = 713;
    rows.fio2[row] = 0.6;
    rows.supply[row] = 1;
    rows.supplied[row] = 1;
    rows.vaporizer[row] = 1;
    rows.gasOutlet_mmHg_min_per_L[row] = part.gasOutlet_mmHg_min_per_L;
    rows.gasLimit_mmHg[row] = HOSE_SLIPS_MMHG;
    rows.bubbling_mL_per_s_mmHg[row] = porous ? POROUS_BUBBLING : DENSE_BUBBLING;
    rows.vaporDiffusion_mL_per_s[row] = porous ? POROUS_VAPOR : DENSE_VAPOR;
    rows.ratedFlow_mL_per_s[row] = (part.ratedFlow_L_per_min * 1000) / 60;
    rows.gasVolume_mL[row] = part.gasVolume_mL;
    rows.bloodFlow_mL_per_s[row] = rows.ratedFlow_mL_per_s[row] / 2;
    rows.film_ratio[row] = 1;
    rows.nitrogen_mmol_per_mL_mmHg[row] = 0.013 / 760 / 22.4;
    rows.thrombogenicity[row] = 1;
    rows.bivalirudin_fraction[row] = 1;
  },
});

/** The bundle in cells along the blood's way, each with its share of fibers and of the gas (`kinds/gasExchange.ts`). */
export const oxygenatorCellKind = defineKind({
  name: "oxygenatorCell",
  columns: [
    "diffusionO2_mmol_per_s_mmHg",
    "diffusionCo2_mmol_per_s_mmHg",
    "gas_mmol",
    "gasO2_mmol",
    "gasCo2_mmol",
  ],
  parts: (plan) =>
    plan.assembly.oxygenators.flatMap((oxygenator) => oxygenator.cells.map((name) => ({ name, oxygenator }))),
  joints: {
    volume: (part, plan) => plan.volume(part.name),
    site: (part, plan) => plan.row(siteKind, `${part.name}.site`),
    /** The pipe into it, which clot narrows. */
    inletPipe: (part, plan) => pipeKind.parts(plan).findIndex(({ to }) => to === part.name),
  },
  fill: (rows, row, { oxygenator }) => {
    const count = oxygenator.cells.length;
    const gas_mmol = (713 * (oxygenator.gasVolume_mL / count)) / (GAS_CONSTANT * 310);
    rows.diffusionO2_mmol_per_s_mmHg[row] = oxygenator.diffusionO2_mmol_per_s_mmHg / count;
    rows.diffusionCo2_mmol_per_s_mmHg[row] = oxygenator.diffusionCo2_mmol_per_s_mmHg / count;
    rows.gas_mmol[row] = gas_mmol;
    rows.gasO2_mmol[row] = gas_mmol * 0.55;
    rows.gasCo2_mmol[row] = gas_mmol * 0.04;
  },
});

export type OxygenatorCells = TableOf<typeof oxygenatorCellKind>;
export type Oxygenators = TableOf<typeof oxygenatorKind>;

/** mmHg·mL/(mmol·K) */
const GAS_CONSTANT = 62.364;
/** At this pressure a gas hose slips off or a relief valve opens (teaching assumption). */
const HOSE_SLIPS_MMHG = 200;
/** Gas through the pores of a whole bundle for each mmHg above the blood; a membrane without pores lets hardly any through (teaching assumption). */
const POROUS_BUBBLING = 0.1;
const DENSE_BUBBLING = 0.001;
/** Volatile agent per unit of its fraction; polymethylpentene lets little through (teaching assumption). */
const POROUS_VAPOR = 100;
const DENSE_VAPOR = 3;
