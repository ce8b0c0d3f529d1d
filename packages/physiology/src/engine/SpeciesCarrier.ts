import { PassedWays } from "./PassedWays.ts";

/** Where species lie in the state: amounts, a run of one number per volume for each, then concentrations likewise. */
export interface Carried {
  readonly state: Float64Array;
  readonly first: number;
  readonly species: number;
}

/**
 * Carries species with the volumes that passed along the edges, upwind: each edge takes the concentration of the
 * volume that it leaves, as it was when the window began, so a uniform concentration stays uniform exactly.
 *
 * A window in which more than half of some volume left is split into equal parts; nothing is ever clamped.
 *
 * The loops run over the one state array with offsets: over a view for each column V8 would need twice the time.
 */
export class SpeciesCarrier {
  readonly #carried: Carried;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #kept: Float64Array;
  readonly #passed: PassedWays;
  /** Where the columns of the amounts of the species begin that are anywhere. */
  readonly #present: Int32Array;
  #presentCount = 0;

  constructor(carried: Carried, from: Int32Array, to: Int32Array, volumeCount: number) {
    this.#carried = carried;
    this.#from = from;
    this.#to = to;
    this.#kept = new Float64Array(volumeCount * carried.species);
    this.#present = new Int32Array(carried.species);
    this.#passed = new PassedWays(from, to, volumeCount);
  }

  /**
   * Carries what `moved_mL` says has passed since `start_mL` was noted, and empties `moved_mL`. Blood of the volumes `steady`
   * leaves them all the time as it was when the window began: there an exchanger keeps it so. If `calmAtOnce`, only the
   * ways of volumes that a part of the window would more than half empty are split (`PassedWays.ts`).
   */
  carry(
    moved_mL: Float64Array,
    start_mL: Float64Array,
    volume_mL: Float64Array,
    steady: Int32Array = NONE,
    calmAtOnce = false,
  ): void {
    this.#passed.measure(moved_mL, start_mL, volume_mL);
    if (!calmAtOnce && this.#passed.parts === 1) {
      // Ten milliseconds of beats: a list of ways would cost more than it saves.
      carryWhole(this.#carried, volume_mL.length, this.#from, this.#to, moved_mL);
      empty(moved_mL, start_mL, volume_mL);
      return;
    }
    this.#passed.gather(moved_mL, start_mL, volume_mL, calmAtOnce);
    this.carryAgain(moved_mL, start_mL, volume_mL, steady);
  }

  /** Carries in a window in which the very same passed as in the last, in as many parts. */
  carryAgain(
    moved_mL: Float64Array,
    start_mL: Float64Array,
    volume_mL: Float64Array,
    steady: Int32Array,
  ): void {
    const { state, species } = this.#carried;
    const ways = this.#passed;
    const { parts, split, calm } = ways;
    const columns = this.#present;
    this.#findPresent(volume_mL.length);
    const columnCount = this.#presentCount;
    const toConcentrations = species * volume_mL.length;
    carryAll(state, columns, columnCount, toConcentrations, ways, calm, ways.from.length);
    for (let part = 1; part <= parts; part++) {
      if (part > 1) this.#concentrateBetween(start_mL, volume_mL, (part - 1) / parts, steady);
      carryAll(state, columns, columnCount, toConcentrations, ways, 0, split);
    }
    empty(moved_mL, start_mL, volume_mL);
  }

  /**
   * Mixes the volumes of ways that sway: of each of `ways`, as much blood passes back as forth beyond what `carry` has just
   * moved, with the concentrations of the window's beginning as there. A window sways no more than a quarter of the
   * smaller volume: beyond, both are as one anyhow.
   */
  mix(ways: Int32Array, sway_mL_per_s: Float64Array, step_s: number, volume_mL: Float64Array): void {
    const { state, species } = this.#carried;
    const toConcentrations = species * volume_mL.length;
    const columns = this.#present;
    const columnCount = this.#presentCount;
    for (let i = 0; i < ways.length; i++) {
      const k = ways[i];
      const a = this.#from[k];
      const b = this.#to[k];
      const most_mL = MOST_SWAY * (volume_mL[a] < volume_mL[b] ? volume_mL[a] : volume_mL[b]);
      const wanted_mL = sway_mL_per_s[k] * step_s;
      const mixed_mL = wanted_mL < most_mL ? wanted_mL : most_mL;
      for (let p = 0; p < columnCount; p++) {
        const amounts = columns[p];
        const concentrations = amounts + toConcentrations;
        const amount = mixed_mL * (state[concentrations + a] - state[concentrations + b]);
        state[amounts + a] -= amount;
        state[amounts + b] += amount;
      }
    }
  }

  /** Brings the concentrations up to date with amounts and volumes. */
  concentrate(volume_mL: Float64Array): void {
    concentrateAll(this.#carried, volume_mL);
  }

  /** Lists the species of which any volume has some: the others need no carrying. */
  #findPresent(volumes: number): void {
    const { state, first, species } = this.#carried;
    let count = 0;
    for (let s = 0; s < species; s++) {
      const amounts = first + s * volumes;
      const concentrations = amounts + species * volumes;
      for (let i = 0; i < volumes; i++) {
        if (state[amounts + i] === 0 && state[concentrations + i] === 0) continue;
        this.#present[count++] = amounts;
        break;
      }
    }
    this.#presentCount = count;
  }

  /** Concentrations of the brisk volumes between two parts. */
  #concentrateBetween(
    start_mL: Float64Array,
    volume_mL: Float64Array,
    done: number,
    steady: Int32Array,
  ): void {
    const { state, first, species } = this.#carried;
    const { brisk, briskCount, leaving_mL } = this.#passed;
    const kept = this.#kept;
    const volumes = volume_mL.length;
    const firstConcentration = first + species * volumes;
    for (let i = 0, at = 0; i < steady.length; i++)
      for (let s = 0; s < species; s++) kept[at++] = state[firstConcentration + s * volumes + steady[i]];
    for (let b = 0; b < briskCount; b++) {
      const i = brisk[b];
      const held_mL = start_mL[i] + (volume_mL[i] - start_mL[i]) * done;
      concentrateOne(this.#carried, volumes, i, 1 / held_mL);
    }
    for (let i = 0, at = 0; i < steady.length; i++)
      for (let s = 0; s < species; s++, at++)
        // No more than a volume holds can leave it like that.
        if (leaving_mL[steady[i]] < MOST_STEADY * start_mL[steady[i]])
          state[firstConcentration + s * volumes + steady[i]] = kept[at];
  }
}

/** Begins a new window. Loops: the built-in `fill` and `set` cost more than they move. */
function empty(moved_mL: Float64Array, start_mL: Float64Array, volume_mL: Float64Array): void {
  for (let k = 0; k < moved_mL.length; k++) moved_mL[k] = 0;
  for (let i = 0; i < start_mL.length; i++) start_mL[i] = volume_mL[i];
}

function carryWhole(
  { state, first, species }: Carried,
  volumes: number,
  from: Int32Array,
  to: Int32Array,
  moved_mL: Float64Array,
): void {
  const firstConcentration = first + species * volumes;
  for (let k = 0; k < from.length; k++) {
    const passed_mL = moved_mL[k];
    if (passed_mL === 0) continue;
    let a = first + from[k];
    let b = first + to[k];
    let upwind = firstConcentration + (passed_mL > 0 ? from[k] : to[k]);
    for (let s = 0; s < species; s++) {
      const amount = passed_mL * state[upwind];
      state[a] -= amount;
      state[b] += amount;
      a += volumes;
      b += volumes;
      upwind += volumes;
    }
  }
}

/** Carries the species whose columns of amounts begin at `columns` along the ways from `begin` to `end`. */
function carryAll(
  state: Float64Array,
  columns: Int32Array,
  columnCount: number,
  toConcentrations: number,
  ways: PassedWays,
  begin: number,
  end: number,
): void {
  const { from, to, upwind, passed_mL } = ways;
  for (let k = begin; k < end; k++) {
    const passed = passed_mL[k];
    const a = from[k];
    const b = to[k];
    const c = upwind[k] + toConcentrations;
    for (let p = 0; p < columnCount; p++) {
      const column = columns[p];
      const amount = passed * state[column + c];
      state[column + a] -= amount;
      state[column + b] += amount;
    }
  }
}

function concentrateAll(carried: Carried, volume_mL: Float64Array): void {
  const volumes = volume_mL.length;
  for (let i = 0; i < volumes; i++) concentrateOne(carried, volumes, i, 1 / volume_mL[i]);
}

function concentrateOne(
  { state, first, species }: Carried,
  volumes: number,
  volume: number,
  inverse_per_mL: number,
): void {
  let amount = first + volume;
  let concentration = amount + species * volumes;
  for (let s = 0; s < species; s++) {
    state[concentration] = state[amount] * inverse_per_mL;
    amount += volumes;
    concentration += volumes;
  }
}

const NONE = new Int32Array(0);
const MOST_STEADY = 0.9;
const MOST_SWAY = 0.25;
