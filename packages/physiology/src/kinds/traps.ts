import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { nitrogenCapacity_mmol_per_mmHg } from "./bubbles.ts";
import type { Bubbles } from "./bubbles.ts";
import type { FastContents } from "./contents.ts";
import { gasVolumePerMmol_mL } from "./gasVolume.ts";
import type { Ledger } from "./ledger.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";
import { narrowing } from "./thrombus.ts";
import type { Volumes } from "./volumes.ts";

/** A place that holds bubbles back. */
export interface Trap {
  readonly name: string;
  readonly volume: string;
  readonly efficiency_fraction: number;
  readonly capacity_mL: number;
  readonly purge_mL_per_s: number;
  /** Gas that doubles the resistance of the way into it; 0: none does. */
  readonly blocking_mL: number;
  readonly supply: string | undefined;
}

/**
 * Places that hold bubbles back: filters and traps of the circuit, and the small vessels of the patient's organs and lungs,
 * where what is held stands in the way of blood. Of the gas that arrives a share is held, while there is room; a purge
 * lets it out (`purge_mL_per_s`; lungs breathe it out), and in organs it dissolves. `clot` is a fault's share of the
 * filter, `thrombus` what has grown on it (`kinds/thrombus.ts`).
 */
export const trapKind = defineKind({
  name: "trap",
  columns: [
    "efficiency_fraction",
    "capacity_mL",
    "purge_mL_per_s",
    "blocking_mL",
    "held_mmol",
    "clot",
    "thrombus",
    "bivalirudin_fraction",
  ],
  parts: trapsOf,
  joints: {
    volume: (part, plan) => plan.volume(part.volume),
    pipe: (part, plan) => (part.supply === undefined ? -1 : plan.row(pipeKind, part.supply)),
  },
  fill: (rows, row, part) => {
    rows.efficiency_fraction[row] = part.efficiency_fraction;
    rows.bivalirudin_fraction[row] = 1;
    rows.capacity_mL[row] = part.capacity_mL;
    rows.purge_mL_per_s[row] = part.purge_mL_per_s;
    rows.blocking_mL[row] = part.blocking_mL;
  },
});

export type Traps = TableOf<typeof trapKind>;

/** How many of the traps are the circuit's; the patient's follow. */
export function circuitTraps({ assembly }: Plan): number {
  return assembly.traps.length;
}

function trapsOf({ assembly, patient }: Plan): readonly Trap[] {
  const cells = new Set(assembly.oxygenators.flatMap((oxygenator) => oxygenator.cells));
  const wayTo = (volume: string): string | undefined =>
    cells.has(volume)
      ? undefined
      : assembly.edges.find((edge) => edge.kind === "pipe" && edge.to === volume)?.name;
  return [
    ...assembly.traps.map((part) => ({ ...part, blocking_mL: 0, supply: wayTo(part.volume) })),
    ...patient.body.tissues.map(({ name, bed, supply, usualFlow_mL_per_s }) => ({
      name,
      volume: bed,
      efficiency_fraction: 0.95,
      capacity_mL: 1e6,
      purge_mL_per_s: 0,
      blocking_mL: BLOCKS_S * usualFlow_mL_per_s,
      supply,
    })),
    {
      name: "patient.lungs",
      volume: "patient.pulmonaryBed",
      efficiency_fraction: 0.98,
      capacity_mL: 1e6,
      purge_mL_per_s: (EXHALED_ML_PER_KG_MIN * patient.weight_kg) / 60,
      blocking_mL: LUNG_BLOCKS_ML_PER_KG * patient.weight_kg,
      supply: "patient.pulmonaryArterioles",
    },
  ];
}

/**
 * Every 100 ms: held is q·Δt/V·e/(1 − e) of what the volume holds, implicitly: so that of a steady stream the share e stays.
 */
export function holdBubbles(
  traps: Traps,
  bubbles: Bubbles,
  pipes: Pipes,
  volumes: Volumes,
  fast: FastContents,
  ledger: Ledger,
): void {
  for (let i = 0; i < traps.volume.length; i++) {
    const volume = traps.volume[i];
    const mLPerMmol = gasVolumePerMmol_mL(volumes.pressure_mmHg[volume]);
    const arriving_mmol = fast.bubbles_mmol[volume];
    if (arriving_mmol > 0) {
      const e = traps.efficiency_fraction[i];
      const x =
        ((bubbles.through_mL_per_s[volume] * CONTROL_S) / volumes.volume_mL[volume]) * (e / (1 - e + 1e-6));
      const room_mmol = Math.max(0, traps.capacity_mL[i] / mLPerMmol - traps.held_mmol[i]);
      const caught_mmol = Math.min(room_mmol, (arriving_mmol * x) / (1 + x));
      fast.bubbles_mmol[volume] -= caught_mmol;
      traps.held_mmol[i] += caught_mmol;
    }
    if (traps.held_mmol[i] > 0) {
      const purged_mmol = Math.min(traps.held_mmol[i], (traps.purge_mL_per_s[i] * CONTROL_S) / mLPerMmol);
      traps.held_mmol[i] -= purged_mmol;
      ledger.bubblesLeft_mmol[0] += purged_mmol;
      ledger.nitrogenLeft_mmol[0] += purged_mmol;
      if (traps.blocking_mL[i] > 0) dissolve(traps, i, volumes, fast, ledger);
    }
    const pipe = traps.pipe[i];
    if (pipe < 0) continue;
    const lodged = traps.blocking_mL[i] > 0 ? (traps.held_mmol[i] * mLPerMmol) / traps.blocking_mL[i] : 0;
    pipes.plug[pipe] = Math.min(MOST_PLUG, lodged + narrowing(traps.clot[i] + traps.thrombus[i]));
  }
}

/** Gas that is lodged in an organ goes over into its blood within some ten minutes. */
function dissolve(traps: Traps, i: number, volumes: Volumes, fast: FastContents, ledger: Ledger): void {
  const volume = traps.volume[i];
  const capacity = nitrogenCapacity_mmol_per_mmHg(volumes, fast, volume);
  const below_mmHg = 713 + volumes.pressure_mmHg[volume] - fast.nitrogen_mmol[volume] / capacity;
  if (!(below_mmHg > 0)) return;
  const dissolved_mmol = Math.min(
    traps.held_mmol[i] * (CONTROL_S / DISSOLVES_S) * Math.min(1, below_mmHg / 713),
    0.1 * capacity * below_mmHg,
  );
  traps.held_mmol[i] -= dissolved_mmol;
  fast.nitrogen_mmol[volume] += dissolved_mmol;
  ledger.bubblesLeft_mmol[0] += dissolved_mmol;
}

/** 0.3 mL of gas doubles the resistance of one hemisphere, 0.1 mL that of the heart (teaching assumption). */
const BLOCKS_S = 0.05;
/** 1 mL/kg doubles the lungs' resistance: 3 to 5 mL/kg of venous air are taken as deadly (teaching assumption). */
const LUNG_BLOCKS_ML_PER_KG = 1;
const EXHALED_ML_PER_KG_MIN = 0.3;
const DISSOLVES_S = 600;
const MOST_PLUG = 1e4;
