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
  readonly #leaving_mL: Float64Array;
  readonly #held_mL: Float64Array;
  readonly #kept: Float64Array;

  constructor(carried: Carried, from: Int32Array, to: Int32Array, volumeCount: number) {
    this.#carried = carried;
    this.#from = from;
    this.#to = to;
    this.#leaving_mL = new Float64Array(volumeCount);
    this.#held_mL = new Float64Array(volumeCount);
    this.#kept = new Float64Array(volumeCount * carried.species);
  }

  /**
   * Carries what `moved_mL` says has passed since `start_mL` was noted, and empties `moved_mL`. Blood of the volumes `steady`
   * leaves them all the time as it was when the window began: there an exchanger keeps it so.
   */
  carry(
    moved_mL: Float64Array,
    start_mL: Float64Array,
    volume_mL: Float64Array,
    steady: Int32Array = NONE,
  ): void {
    const parts = this.#partsNeeded(moved_mL, start_mL, volume_mL);
    for (let part = 1; part <= parts; part++) {
      if (part > 1) this.#concentrateBetween(start_mL, volume_mL, (part - 1) / parts, steady);
      carryAll(this.#carried, volume_mL.length, this.#from, this.#to, moved_mL, 1 / parts);
    }
    // Loops: the built-in `fill` and `set` cost more than they move.
    for (let k = 0; k < moved_mL.length; k++) moved_mL[k] = 0;
    for (let i = 0; i < start_mL.length; i++) start_mL[i] = volume_mL[i];
  }

  /**
   * Mixes the volumes of ways that sway: of each of `ways`, as much blood passes back as forth beyond what `carry` has just
   * moved, with the concentrations of the window's beginning as there. A window sways no more than a quarter of the
   * smaller volume: beyond, both are as one anyhow.
   */
  mix(ways: Int32Array, sway_mL_per_s: Float64Array, step_s: number, volume_mL: Float64Array): void {
    const { state, first, species } = this.#carried;
    const volumes = volume_mL.length;
    const firstConcentration = first + species * volumes;
    for (let i = 0; i < ways.length; i++) {
      const k = ways[i];
      const from = this.#from[k];
      const to = this.#to[k];
      const most_mL = MOST_SWAY * (volume_mL[from] < volume_mL[to] ? volume_mL[from] : volume_mL[to]);
      const wanted_mL = sway_mL_per_s[k] * step_s;
      const mixed_mL = wanted_mL < most_mL ? wanted_mL : most_mL;
      let a = from;
      let b = to;
      for (let s = 0; s < species; s++) {
        const amount = mixed_mL * (state[firstConcentration + a] - state[firstConcentration + b]);
        state[first + a] -= amount;
        state[first + b] += amount;
        a += volumes;
        b += volumes;
      }
    }
  }

  /** Brings the concentrations up to date with amounts and volumes. */
  concentrate(volume_mL: Float64Array): void {
    concentrateAll(this.#carried, volume_mL);
  }

  #partsNeeded(moved_mL: Float64Array, start_mL: Float64Array, volume_mL: Float64Array): number {
    const leaving_mL = this.#leaving_mL;
    const from = this.#from;
    const to = this.#to;
    for (let i = 0; i < leaving_mL.length; i++) leaving_mL[i] = 0;
    for (let k = 0; k < from.length; k++) {
      const passed_mL = moved_mL[k];
      if (passed_mL > 0) leaving_mL[from[k]] += passed_mL;
      else leaving_mL[to[k]] -= passed_mL;
    }
    let most = 0.5;
    for (let i = 0; i < leaving_mL.length; i++) {
      const held_mL = start_mL[i] < volume_mL[i] ? start_mL[i] : volume_mL[i];
      if (leaving_mL[i] > most * held_mL) most = leaving_mL[i] / held_mL;
    }
    return most > 0.5 ? Math.min(MOST_PARTS, Math.ceil(most * 2)) : 1;
  }

  #concentrateBetween(
    start_mL: Float64Array,
    volume_mL: Float64Array,
    done: number,
    steady: Int32Array,
  ): void {
    const held_mL = this.#held_mL;
    for (let i = 0; i < held_mL.length; i++) held_mL[i] = start_mL[i] + (volume_mL[i] - start_mL[i]) * done;
    const { state, first, species } = this.#carried;
    const kept = this.#kept;
    const firstConcentration = first + species * held_mL.length;
    for (let i = 0, at = 0; i < steady.length; i++)
      for (let s = 0; s < species; s++)
        kept[at++] = state[firstConcentration + s * held_mL.length + steady[i]];
    concentrateAll(this.#carried, held_mL);
    for (let i = 0, at = 0; i < steady.length; i++)
      for (let s = 0; s < species; s++, at++)
        // No more than a volume holds can leave it like that.
        if (this.#leaving_mL[steady[i]] < MOST_STEADY * start_mL[steady[i]])
          state[firstConcentration + s * held_mL.length + steady[i]] = kept[at];
  }
}

function carryAll(
  { state, first, species }: Carried,
  volumes: number,
  from: Int32Array,
  to: Int32Array,
  moved_mL: Float64Array,
  share: number,
): void {
  const firstConcentration = first + species * volumes;
  for (let k = 0; k < from.length; k++) {
    const passed_mL = moved_mL[k] * share;
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

function concentrateAll({ state, first, species }: Carried, volume_mL: Float64Array): void {
  const volumes = volume_mL.length;
  const firstConcentration = first + species * volumes;
  for (let i = 0; i < volumes; i++) {
    const inverse_per_mL = 1 / volume_mL[i];
    let amount = first + i;
    let concentration = firstConcentration + i;
    for (let s = 0; s < species; s++) {
      state[concentration] = state[amount] * inverse_per_mL;
      amount += volumes;
      concentration += volumes;
    }
  }
}

const NONE = new Int32Array(0);
const MOST_STEADY = 0.9;
const MOST_SWAY = 0.25;
/** A volume that emptied more often than this within one window is beyond what the model can carry. */
const MOST_PARTS = 64;
