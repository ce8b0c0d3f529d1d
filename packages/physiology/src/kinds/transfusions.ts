import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { compose } from "../fluids/fluidOf.ts";
import { PRODUCTS } from "../fluids/products/products.ts";
import { FAST_SPECIES, SLOW_SPECIES } from "./contents.ts";
import type { Composition, FastContents, SlowContents } from "./contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Transfused } from "./transfused.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Bags that run in: of each product so many milliliters hang there, and run at the speed of their line until they are empty, into a
 * central vein or into the circuit (where its own bags run to: reservoir, bubble trap or venous line), as long as that has room.
 * A unit is no colder than its store, and as warm as the warmer makes it. Composition is the datum's (`fluids/products/`), red
 * cells' by age between the two nearest weeks.
 */
export const transfusionKind = defineKind({
  name: "transfusion",
  columns: ["pending_mL", "given_mL"],
  parts: () => PRODUCTS.map(({ name }) => ({ name: `patient.product.${name}` })),
});

export const transfusionLineKind = defineKind({
  name: "transfusionLine",
  columns: ["speed_mL_per_min", "site", "warmer_degC", "age_days", "fullAt_mL"],
  parts: () => [{ name: "patient.transfusion" }],
  joints: {
    vein: (_part, plan) => plan.volume("patient.superiorVenaCava"),
    /** −1 where no bag of the circuit's own says where. */
    circuit: (_part, plan) => {
      const line = plan.edges.find(({ name }) => name === "circuit.crystalloidLine");
      return line === undefined ? -1 : plan.volume(line.to);
    },
    saver: (_part, plan) => plan.volumes.findIndex(({ name }) => name === "circuit.cellSaver"),
  },
  fill: (rows, row, _part, plan) => {
    const line = plan.edges.find(({ name }) => name === "circuit.crystalloidLine");
    rows.fullAt_mL[row] = line?.kind === "meteredPump" ? line.fullAt_mL : 0;
    rows.speed_mL_per_min[row] = 60;
    rows.warmer_degC[row] = 37;
    rows.age_days[row] = 14;
  },
});

export type Transfusions = TableOf<typeof transfusionKind>;
export type TransfusionLine = TableOf<typeof transfusionLineKind>;

/** Every 100 ms; where nothing hangs, a look at each product is all it costs. */
export function transfuse(
  t: Transfusions,
  line: TransfusionLine,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  transfused: Transfused,
): void {
  const { pending_mL } = t;
  for (let i = 0; i < pending_mL.length; i++) {
    if (pending_mL[i] > 0) run(t, i, line, volumes, fast, slow, transfused);
  }
}

function run(
  t: Transfusions,
  i: number,
  line: TransfusionLine,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  transfused: Transfused,
): void {
  const intoCircuit = line.site[0] >= 0.5 && line.circuit[0] >= 0;
  const goal = intoCircuit ? line.circuit[0] : line.vein[0];
  const room_mL = intoCircuit ? line.fullAt_mL[0] - volumes.volume_mL[goal] : Infinity;
  const wanted_mL = Math.min(t.pending_mL[i], (line.speed_mL_per_min[0] / 60) * CONTROL_S, room_mL);
  const [young, old] = mixtureOf(i, line.age_days[0]);
  const part = line.age_days[0] / 7 - Math.floor(line.age_days[0] / 7);
  const poured_mL =
    PRODUCTS[i].washed && line.saver[0] >= 0
      ? wash(line.saver[0], wanted_mL, young.hemoglobin_g, volumes, fast, slow, transfused)
      : wanted_mL;
  if (!(poured_mL > 0)) return;
  const warmed_J = Math.max(0, line.warmer_degC[0] * HEAT_CAPACITY_J_PER_ML_K - young.heat_J);
  for (const species of FAST_SPECIES) {
    const amount =
      poured_mL *
      (young[species] + part * (old[species] - young[species]) + (species === "heat_J" ? warmed_J : 0));
    fast[species][goal] += amount;
    transfused[`net_${species}`][0] += amount;
  }
  for (const species of SLOW_SPECIES) {
    const amount = poured_mL * (young[species] + part * (old[species] - young[species]));
    slow[species][goal] += amount;
    transfused[`net_${species}`][0] += amount;
  }
  add(volumes, goal, poured_mL, transfused);
  t.pending_mL[i] -= poured_mL;
  if (t.pending_mL[i] < LEAST_ML) t.pending_mL[i] = 0;
  t.given_mL[i] += poured_mL;
}

/** Cells out of what the saver holds: the bowl keeps nine tenths of them, all else that came with them is thrown away. */
function wash(
  saver: number,
  wanted_mL: number,
  hemoglobin_g_per_mL: number,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  transfused: Transfused,
): number {
  const held_g = slow.hemoglobin_g[saver];
  const held_mL = volumes.volume_mL[saver];
  if (!(held_mL > SAVER_REST_ML) || !(held_g > 0)) return 0;
  const most = 1 - SAVER_REST_ML / held_mL;
  const share = Math.min(most, (wanted_mL * hemoglobin_g_per_mL) / (RECOVERED * held_g));
  for (const species of FAST_SPECIES) {
    const amount = fast[species][saver] * share;
    fast[species][saver] -= amount;
    transfused[`net_${species}`][0] -= amount;
  }
  for (const species of SLOW_SPECIES) {
    const amount = slow[species][saver] * share;
    slow[species][saver] -= amount;
    transfused[`net_${species}`][0] -= amount;
  }
  add(volumes, saver, -held_mL * share, transfused);
  return (share * RECOVERED * held_g) / hemoglobin_g_per_mL;
}

/** Volume that no edge carries: the windows of the carriers begin with it. */
function add(volumes: Volumes, volume: number, water_mL: number, transfused: Transfused): void {
  volumes.volume_mL[volume] += water_mL;
  volumes.fastStart_mL[volume] += water_mL;
  volumes.slowStart_mL[volume] += water_mL;
  transfused.water_mL[0] += water_mL;
}

/** What a milliliter of a product holds at the ends of the week in which it is; made when it is first hung. */
function mixtureOf(i: number, age_days: number): readonly [Composition, Composition] {
  const { aged, fluid } = PRODUCTS[i];
  const known = (WEEKS[i] ??=
    aged === undefined
      ? [pair(compose(fluid), compose(fluid))]
      : STARTS_DAYS.map((day) => pair(compose(aged(day)), compose(aged(day + 7)))));
  return known[Math.min(known.length - 1, Math.floor(age_days / 7))];
}

function pair(young: Composition, old: Composition): readonly [Composition, Composition] {
  return [young, old];
}

const WEEKS: (readonly (readonly [Composition, Composition])[] | undefined)[] = [];
const STARTS_DAYS = [0, 7, 14, 21, 28, 35, 42];
const LEAST_ML = 1e-6;
const SAVER_REST_ML = 25;
/** What a bowl keeps of the red cells (teaching assumption). */
const RECOVERED = 0.9;
