/**
 * What passed along the edges in one window, in the order in which it is carried, and in how many parts. Where more than half
 * of some volume left, a window is split into equal parts. Either everything is, or only the ways at such brisk volumes:
 * the calm others, of which no more than half left, then give at once, as their blood was when the window began.
 */
export class PassedWays {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The volume whose concentration each way takes. */
  readonly upwind: Int32Array;
  /** In a part of the window where the way is split, else in the whole. */
  readonly passed_mL: Float64Array;
  /** What left each volume in the whole window. */
  readonly leaving_mL: Float64Array;
  /** The volumes whose ways are split. */
  readonly brisk: Int32Array;
  briskCount = 0;
  parts = 1;
  /** Ways before this are split; those from `calm` to the end are not. */
  split = 0;
  calm = 0;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #isBrisk: Uint8Array;

  constructor(from: Int32Array, to: Int32Array, volumeCount: number) {
    this.#from = from;
    this.#to = to;
    this.from = new Int32Array(from.length);
    this.to = new Int32Array(from.length);
    this.upwind = new Int32Array(from.length);
    this.passed_mL = new Float64Array(from.length);
    this.leaving_mL = new Float64Array(volumeCount);
    this.brisk = new Int32Array(volumeCount);
    this.#isBrisk = new Uint8Array(volumeCount);
  }

  /** After `measure`: of what `moved_mL` says has passed since `start_mL` was noted; only brisk volumes' ways are split if `calmAtOnce`. */
  gather(moved_mL: Float64Array, start_mL: Float64Array, volume_mL: Float64Array, calmAtOnce: boolean): void {
    this.#findBrisk(start_mL, volume_mL, calmAtOnce);
    const { from, to, upwind, passed_mL, parts } = this;
    const isBrisk = this.#isBrisk;
    const share = 1 / parts;
    let split = 0;
    let calm = from.length;
    for (let k = 0; k < moved_mL.length; k++) {
      const all_mL = moved_mL[k];
      if (all_mL === 0) continue;
      const a = this.#from[k];
      const b = this.#to[k];
      const isSplit = isBrisk[a] > 0 || isBrisk[b] > 0;
      const at = isSplit ? split++ : --calm;
      from[at] = a;
      to[at] = b;
      upwind[at] = all_mL > 0 ? a : b;
      passed_mL[at] = isSplit ? all_mL * share : all_mL;
    }
    this.split = split;
    this.calm = calm;
  }

  /** Finds in how many parts the window must be carried. */
  measure(moved_mL: Float64Array, start_mL: Float64Array, volume_mL: Float64Array): void {
    const leaving_mL = this.leaving_mL;
    const from = this.#from;
    const to = this.#to;
    for (let i = 0; i < leaving_mL.length; i++) leaving_mL[i] = 0;
    for (let k = 0; k < from.length; k++) {
      const passed_mL = moved_mL[k];
      if (passed_mL > 0) leaving_mL[from[k]] += passed_mL;
      else leaving_mL[to[k]] -= passed_mL;
    }
    let most = CALM;
    for (let i = 0; i < leaving_mL.length; i++) {
      const held_mL = start_mL[i] < volume_mL[i] ? start_mL[i] : volume_mL[i];
      if (leaving_mL[i] > most * held_mL) most = leaving_mL[i] / held_mL;
    }
    this.parts = most > CALM ? Math.min(MOST_PARTS, Math.ceil(most / CALM)) : 1;
  }

  #findBrisk(start_mL: Float64Array, volume_mL: Float64Array, calmAtOnce: boolean): void {
    const { leaving_mL, brisk } = this;
    const isBrisk = this.#isBrisk;
    let count = 0;
    for (let i = 0; i < leaving_mL.length; i++) {
      const held_mL = start_mL[i] < volume_mL[i] ? start_mL[i] : volume_mL[i];
      isBrisk[i] = calmAtOnce && leaving_mL[i] <= CALM * held_mL ? 0 : 1;
      if (isBrisk[i] > 0) brisk[count++] = i;
    }
    this.briskCount = count;
  }
}

/** Share of a volume that may leave in one part. */
const CALM = 0.5;
/** A volume that emptied more often than this within one window is beyond what the model can carry. */
const MOST_PARTS = 64;
