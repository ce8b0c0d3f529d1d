import type { Model } from "../Model.ts";
import type { BeatMeans } from "./BeatMeans.ts";
import type { MeanFlows } from "./MeanFlows.ts";
import type { MeanHeart } from "./MeanHeart.ts";
import type { SparseSolver } from "./SparseSolver.ts";

/**
 * The pericardium around the mean heart: whatever one chamber, or the space, holds more presses on all of them, by the sac's
 * slope at the volume that it held on the average. So each way with one end in the sac follows all that the sac holds.
 */
export class MeanSac {
  readonly #model: Model;
  readonly #means: BeatMeans;
  readonly #flows: MeanFlows;
  readonly #inside: Int32Array;
  readonly #ways: Int32Array;
  #places = new Int32Array(0);
  #slope = 0;
  #held0_mL = 0;

  constructor(model: Model, means: BeatMeans, flows: MeanFlows) {
    const { chambers, heart, edges } = model;
    const { from, to } = edges;
    this.#model = model;
    this.#means = means;
    this.#flows = flows;
    this.#inside = Int32Array.from([...chambers.volume, heart.space[0]]);
    const isInside = (v: number): boolean => this.#inside.includes(v);
    this.#ways = from.map((_, k) => k).filter((k) => isInside(from[k]) !== isInside(to[k]));
  }

  /** The places of the matrix that the sac needs beside those of the ways themselves. */
  pairs(): readonly (readonly [number, number])[] {
    const { from, to } = this.#model.edges;
    return [...this.#ways].flatMap((k) =>
      [...this.#inside].flatMap((j): [number, number][] => [
        [from[k], j],
        [to[k], j],
      ]),
    );
  }

  place(solver: SparseSolver): void {
    this.#places = Int32Array.from(this.pairs(), ([row, column]) => solver.place(row, column));
  }

  enter(): void {
    const { volumes, heart } = this.#model;
    let mean_mL = 0;
    this.#held0_mL = 0;
    for (const v of this.#inside) {
      this.#held0_mL += volumes.volume_mL[v];
      mean_mL += this.#means.volume_mL[v];
    }
    const stretch_mL = Math.max(0, mean_mL - heart.pericardiumUnstressed_mL[0]);
    this.#slope =
      stretch_mL > 0
        ? (1 - heart.pericardiumOpen[0]) *
          (heart.pericardiumStiffness_mmHg_per_mL[0] +
            3 * heart.pericardiumStiffening_mmHg_per_mL3[0] * stretch_mL * stretch_mL)
        : 0;
  }

  /** Adds to the pressures what the sac holds more than at the beginning. */
  press(): void {
    if (this.#slope === 0) return;
    const { volume_mL, pressure_mmHg } = this.#model.volumes;
    let more_mL = -this.#held0_mL;
    for (let i = 0; i < this.#inside.length; i++) more_mL += volume_mL[this.#inside[i]];
    for (let i = 0; i < this.#inside.length; i++) pressure_mmHg[this.#inside[i]] += this.#slope * more_mL;
  }

  /** Adds to the matrix how the ways follow what the sac holds. */
  couple(solver: SparseSolver, step_s: number, heart: MeanHeart): void {
    if (this.#slope === 0) return;
    let at = 0;
    for (let e = 0; e < this.#ways.length; e++) {
      const by = step_s * this.#by(this.#ways[e], heart);
      for (let j = 0; j < this.#inside.length; j++) {
        solver.values[this.#places[at++]] += by;
        solver.values[this.#places[at++]] -= by;
      }
    }
  }

  /** Moves the flows by what the sac's volumes change in this step. */
  follow(change_mL: Float64Array, heart: MeanHeart): void {
    if (this.#slope === 0) return;
    let more_mL = 0;
    for (let i = 0; i < this.#inside.length; i++) more_mL += change_mL[this.#inside[i]];
    for (let e = 0; e < this.#ways.length; e++) {
      const k = this.#ways[e];
      this.#flows.flow_mL_per_s[k] += this.#by(k, heart) * more_mL;
    }
  }

  /** ∂q/∂V by whatever else the sac holds. */
  #by(k: number, heart: MeanHeart): number {
    // A stroke is not driven by the pressure that presses on its ventricle.
    if (heart.isStroke(k)) return 0;
    const { from, to } = this.#model.edges;
    const { byFrom_per_s, byTo_per_s, slope_mmHg_per_mL } = this.#flows;
    const isFrom = this.#inside.includes(from[k]);
    const slope = slope_mmHg_per_mL[isFrom ? from[k] : to[k]];
    if (slope <= 0) return 0;
    return ((isFrom ? byFrom_per_s[k] : byTo_per_s[k]) / slope) * this.#slope;
  }
}
