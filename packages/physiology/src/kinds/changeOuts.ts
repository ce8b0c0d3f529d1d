import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { fluidOf } from "../fluids/fluidOf.ts";
import type { CentrifugalPumps } from "./centrifugalPumps.ts";
import { FAST_SPECIES, SLOW_SPECIES } from "./contents.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import { ENDS_WITH } from "./disturbances.ts";
import type { Disturbances } from "./disturbances.ts";
import type { Edges } from "./edges.ts";
import type { Oxygenators } from "./oxygenators.ts";
import type { Transfused } from "./transfused.ts";
import type { Volumes } from "./volumes.ts";

/** What can be changed for a new one, primed: an oxygenator with its heat exchanger, the head of a centrifugal pump. */
export interface Changeable {
  readonly name: string;
  readonly device: "oxygenator" | "pumpHead";
  /** Its place among the parts of its own kind. */
  readonly row: number;
  readonly inlet: string;
  readonly volumes: readonly string[];
}

/**
 * A change-out. Who sets `change` asks for it; it is done as soon as the blood in the device stands (less than 0.3 L/min: pump
 * stopped, lines clamped), until then it waits. What the old one held is lost with it (`patient.lost`); the new one comes full of the
 * prime that the circuit was filled with, at no pressure. Clot, water, thrombus and every fault of the device are gone with the old
 * one (`endsWith` of a disturbance). The time that it takes is that of whoever holds the clamps: 168 to 560 s at the bench (A. Darling
 * and B. Searles 2010).
 */
export const changeOutKind = defineKind({
  name: "changeOut",
  columns: ["change", "changes"],
  parts: changeablesOf,
  joints: {
    device: (part) => ENDS_WITH.indexOf(part.device),
    row: (part) => part.row,
    inlet: (part, plan) => plan.edge(part.inlet),
    lost: (_part, plan) => plan.volume("patient.lost"),
    firstVolume: (part, plan) => changedVolumesOf(plan).findIndex(({ owner }) => owner === part.name),
    volumeCount: (part) => part.volumes.length,
  },
});

const PER_ML = [...FAST_SPECIES, ...SLOW_SPECIES].map((species) => `prime_${species}` as const);

/** The volumes of what can be changed, and what a milliliter of their prime holds. */
export const changedVolumeKind = defineKind({
  name: "changedVolume",
  columns: ["new_mL", ...PER_ML],
  parts: changedVolumesOf,
  joints: { volume: (part, plan) => plan.volume(part.volume) },
  fill: (rows, row, { volume }, plan) => {
    const part = plan.volumes[plan.volume(volume)];
    const prime = fluidOf(part.filling, plan.patient);
    rows.new_mL[row] = part.unstressed_mL;
    for (const species of [...FAST_SPECIES, ...SLOW_SPECIES]) rows[`prime_${species}`][row] = prime[species];
  },
});

export type ChangeOuts = TableOf<typeof changeOutKind>;
export type ChangedVolumes = TableOf<typeof changedVolumeKind>;

function changeablesOf({ assembly, edges }: Plan): readonly Changeable[] {
  const oxygenators = assembly.oxygenators.flatMap(({ name, cells }, row): readonly Changeable[] => {
    const inlet = assembly.edges.find(({ to }) => to === cells[0]);
    if (inlet === undefined) return [];
    const housings = inlet.from === HEAT_EXCHANGER ? [HEAT_EXCHANGER] : [];
    return [{ name, device: "oxygenator", row, inlet: inlet.name, volumes: [...housings, ...cells] }];
  });
  const pumps = edges
    .filter(({ kind }) => kind === "centrifugalPump")
    .map(({ name, to }, row): Changeable => ({ name, device: "pumpHead", row, inlet: name, volumes: [to] }));
  return [...oxygenators, ...pumps];
}

function changedVolumesOf(
  plan: Plan,
): readonly { readonly name: string; readonly owner: string; readonly volume: string }[] {
  return changeablesOf(plan).flatMap(({ name: owner, volumes }) =>
    volumes.map((volume) => ({ name: volume, owner, volume })),
  );
}

/** Every 100 ms; true where a device was changed, and with it the faults that it had. */
export function changeDevices(
  parts: ChangeOuts,
  changed: ChangedVolumes,
  oxygenators: Oxygenators,
  pumps: CentrifugalPumps,
  disturbances: Disturbances,
  edges: Edges,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  transfused: Transfused,
): boolean {
  let any = false;
  for (let i = 0; i < parts.change.length; i++) {
    if (parts.change[i] < 0.5) {
      parts.change[i] = 0;
      continue;
    }
    if (Math.abs(edges.flow_mL_per_s[parts.inlet[i]]) > STANDS_ML_PER_S) continue;
    const first = parts.firstVolume[i];
    for (let k = first; k < first + parts.volumeCount[i]; k++) {
      throwAway(changed.volume[k], parts.lost[i], volumes, fast, slow);
      fillWithPrime(changed, k, volumes, fast, slow, transfused);
    }
    const row = parts.row[i];
    if (parts.device[i] === OXYGENATOR) {
      oxygenators.thrombus[row] = 0;
      oxygenators.wet[row] = 0;
      oxygenators.adheredPlatelets_1e9[row] = 0;
      oxygenators.bivalirudin_fraction[row] = 1;
    } else {
      pumps.grownThrombus[row] = 0;
      pumps.bivalirudin_fraction[row] = 1;
    }
    for (let k = 0; k < disturbances.size.length; k++) {
      if (disturbances.endsWith[k] !== parts.device[i]) continue;
      disturbances.size[k] = 0;
      disturbances.goal[k] = 0;
    }
    parts.change[i] = 0;
    parts.changes[i] += 1;
    any = true;
  }
  return any;
}

/** All that a volume holds goes where lost blood goes. */
function throwAway(from: number, to: number, volumes: Volumes, fast: FastContents, slow: SlowContents): void {
  const held_mL = volumes.volume_mL[from];
  pourOut(volumes.volume_mL, from, to, held_mL);
  pourOut(volumes.fastStart_mL, from, to, held_mL);
  pourOut(volumes.slowStart_mL, from, to, held_mL);
  for (const species of FAST_SPECIES) pourOut(fast[species], from, to, fast[species][from]);
  for (const species of SLOW_SPECIES) pourOut(slow[species], from, to, slow[species][from]);
}

function pourOut(column: Float64Array, from: number, to: number, amount: number): void {
  column[from] -= amount;
  column[to] += amount;
}

/** Prime comes from outside the modelled world, as what a bag brings does: all of it is entered. */
function fillWithPrime(
  changed: ChangedVolumes,
  k: number,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  transfused: Transfused,
): void {
  const volume = changed.volume[k];
  const new_mL = changed.new_mL[k];
  volumes.volume_mL[volume] += new_mL;
  volumes.fastStart_mL[volume] += new_mL;
  volumes.slowStart_mL[volume] += new_mL;
  transfused.water_mL[0] += new_mL;
  for (const species of FAST_SPECIES) {
    const amount = changed[`prime_${species}`][k] * new_mL;
    fast[species][volume] += amount;
    transfused[`net_${species}`][0] += amount;
  }
  for (const species of SLOW_SPECIES) {
    const amount = changed[`prime_${species}`][k] * new_mL;
    slow[species][volume] += amount;
    transfused[`net_${species}`][0] += amount;
  }
}

const OXYGENATOR = ENDS_WITH.indexOf("oxygenator");
const STANDS_ML_PER_S = 5;
const HEAT_EXCHANGER = "circuit.heatExchanger";
