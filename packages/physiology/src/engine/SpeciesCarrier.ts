/** A carried species: its amounts per volume, and the concentrations that follow from them. */
export interface Species {
  readonly amount: Float64Array;
  readonly concentration: Float64Array;
}

/**
 * Carries species with the volumes that passed along the edges, upwind: each edge takes the concentration of the
 * volume that it leaves, as it was when the window began, so a uniform concentration stays uniform exactly.
 *
 * A window in which more than half of some volume left is split into equal parts; nothing is ever clamped.
 */
export class SpeciesCarrier {
  readonly #species: readonly Species[];
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** The edges along which something has passed in this window, one after the other. */
  readonly #movedFrom: Int32Array;
  readonly #movedTo: Int32Array;
  readonly #upwind: Int32Array;
  readonly #passed_mL: Float64Array;
  #movedCount = 0;
  readonly #leaving_mL: Float64Array;
  readonly #inverse_per_mL: Float64Array;

  constructor(species: readonly Species[], from: Int32Array, to: Int32Array, volumeCount: number) {
    this.#species = species;
    this.#from = from;
    this.#to = to;
    this.#movedFrom = new Int32Array(from.length);
    this.#movedTo = new Int32Array(from.length);
    this.#upwind = new Int32Array(from.length);
    this.#passed_mL = new Float64Array(from.length);
    this.#leaving_mL = new Float64Array(volumeCount);
    this.#inverse_per_mL = new Float64Array(volumeCount);
  }

  /** Carries what `moved_mL` says has passed since `start_mL` was noted, and empties `moved_mL`. */
  carry(moved_mL: Float64Array, start_mL: Float64Array, volume_mL: Float64Array): void {
    const parts = this.#partsNeeded(moved_mL, start_mL, volume_mL);
    for (let part = 1; part <= parts; part++) {
      if (part > 1) this.#concentrateBetween(start_mL, volume_mL, (part - 1) / parts);
      for (let s = 0; s < this.#species.length; s++) {
        const { amount, concentration } = this.#species[s];
        carrySpecies(
          amount,
          concentration,
          this.#upwind,
          this.#movedFrom,
          this.#movedTo,
          this.#passed_mL,
          this.#movedCount,
          1 / parts,
        );
      }
    }
    moved_mL.fill(0);
    start_mL.set(volume_mL);
  }

  /** Brings the concentrations up to date with amounts and volumes. */
  concentrate(volume_mL: Float64Array): void {
    const inverse_per_mL = this.#inverse_per_mL;
    const species = this.#species;
    for (let i = 0; i < inverse_per_mL.length; i++) inverse_per_mL[i] = 1 / volume_mL[i];
    for (let s = 0; s < species.length; s++) {
      concentrateSpecies(species[s].amount, species[s].concentration, inverse_per_mL);
    }
  }

  #partsNeeded(moved_mL: Float64Array, start_mL: Float64Array, volume_mL: Float64Array): number {
    const leaving_mL = this.#leaving_mL;
    const from = this.#from;
    const to = this.#to;
    const movedFrom = this.#movedFrom;
    const movedTo = this.#movedTo;
    const upwind = this.#upwind;
    const passed = this.#passed_mL;
    leaving_mL.fill(0);
    let count = 0;
    for (let k = 0; k < from.length; k++) {
      const passed_mL = moved_mL[k];
      if (passed_mL === 0) continue;
      const a = from[k];
      const b = to[k];
      const source = passed_mL > 0 ? a : b;
      movedFrom[count] = a;
      movedTo[count] = b;
      upwind[count] = source;
      passed[count] = passed_mL;
      count += 1;
      leaving_mL[source] += passed_mL > 0 ? passed_mL : -passed_mL;
    }
    this.#movedCount = count;
    let most = 0.5;
    for (let i = 0; i < leaving_mL.length; i++) {
      const held_mL = start_mL[i] < volume_mL[i] ? start_mL[i] : volume_mL[i];
      if (leaving_mL[i] > most * held_mL) most = leaving_mL[i] / held_mL;
    }
    return most > 0.5 ? Math.min(MOST_PARTS, Math.ceil(most * 2)) : 1;
  }

  #concentrateBetween(start_mL: Float64Array, volume_mL: Float64Array, done: number): void {
    const inverse_per_mL = this.#inverse_per_mL;
    for (let i = 0; i < inverse_per_mL.length; i++) {
      inverse_per_mL[i] = 1 / (start_mL[i] + (volume_mL[i] - start_mL[i]) * done);
    }
    for (let s = 0; s < this.#species.length; s++) {
      concentrateSpecies(this.#species[s].amount, this.#species[s].concentration, inverse_per_mL);
    }
  }
}

function carrySpecies(
  amount: Float64Array,
  concentration: Float64Array,
  upwind: Int32Array,
  from: Int32Array,
  to: Int32Array,
  passed_mL: Float64Array,
  count: number,
  share: number,
): void {
  for (let k = 0; k < count; k++) {
    const carried = passed_mL[k] * share * concentration[upwind[k]];
    amount[from[k]] -= carried;
    amount[to[k]] += carried;
  }
}

function concentrateSpecies(
  amount: Float64Array,
  concentration: Float64Array,
  inverse_per_mL: Float64Array,
): void {
  for (let i = 0; i < amount.length; i++) concentration[i] = amount[i] * inverse_per_mL[i];
}

/** A volume that emptied more often than this within one window is beyond what the model can carry. */
const MOST_PARTS = 64;
