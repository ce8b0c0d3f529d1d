import type { Model } from "../Model.ts";
import type { BeatMeans } from "./BeatMeans.ts";
import type { MeanFlows } from "./MeanFlows.ts";

/**
 * How far the mouths of drains (`kinds/drains.ts`) are open on the average while a chamber is filled by δV more or less than by
 * the beats that were seen. Beats and breaths spread its filling f evenly over f̄ ± w, where the mouth's law is bent:
 *
 *   opening = mean opening + unclamped·through·(U(f̄ + δV/span) − U(f̄)),   U(f) = 1/2w·∫ min(1, max(0, x)) dx over f ± w
 *
 * w is √3 standard deviations; what the wall lets through, held on the mouth part of the time, and how far suction draws
 * it over stay as they were. A mouth that no beat covered is covered as its chamber empties, and a covered one lays open again.
 */
export class MeanDrains {
  readonly #model: Model;
  readonly #means: BeatMeans;
  readonly #flows: MeanFlows;
  readonly #spread: Float64Array;
  readonly #open0: Float64Array;
  /** ∂opening/∂V. */
  readonly #slope_per_mL: Float64Array;

  constructor(model: Model, means: BeatMeans, flows: MeanFlows) {
    this.#model = model;
    this.#means = means;
    this.#flows = flows;
    const count = model.drains.pipe.length;
    this.#spread = new Float64Array(count);
    this.#open0 = new Float64Array(count);
    this.#slope_per_mL = new Float64Array(count);
  }

  enter(): void {
    const { filled, filledSquare } = this.#means;
    for (let d = 0; d < filled.length; d++) {
      const variance = Math.max(0, filledSquare[d] - filled[d] * filled[d]);
      this.#spread[d] = Math.max(LEAST_SPREAD, Math.sqrt(3 * variance));
      this.#open0[d] = meanOpen(filled[d], this.#spread[d]);
    }
  }

  /** Opens every drain's pipe as far as its chamber is filled now. */
  open(): void {
    const { drains, pipes, volumes } = this.#model;
    const { opening, filled, through } = this.#means;
    for (let d = 0; d < drains.pipe.length; d++) {
      const v = drains.chamber[d];
      const now = filled[d] + (volumes.volume_mL[v] - this.#flows.volume0_mL[v]) / drains.span_mL[d];
      const spread = this.#spread[d];
      const most = drains.unclamped[d];
      const wanted = opening[d] + most * through[d] * (meanOpen(now, spread) - this.#open0[d]);
      const isBound = wanted < 0 || wanted > most;
      pipes.opening[drains.pipe[d]] = Math.max(0, Math.min(most, wanted));
      this.#slope_per_mL[d] = isBound
        ? 0
        : (most * through[d] * (open(now + spread) - open(now - spread))) / (2 * spread * drains.span_mL[d]);
    }
  }

  /** Adds to what the drained volume moves of the flow what it moves of the opening: ∂q/∂opening = 2·ΔP·∂q/∂P/opening. */
  couple(): void {
    const { drains, pipes, edges, volumes } = this.#model;
    const { byTo_per_s, byFrom_per_s, slope_mmHg_per_mL } = this.#flows;
    for (let d = 0; d < drains.pipe.length; d++) {
      const pipe = drains.pipe[d];
      const k = pipes.edge[pipe];
      const to = edges.to[k];
      const drop_mmHg =
        volumes.pressure_mmHg[edges.from[k]] -
        volumes.pressure_mmHg[to] +
        pipes.head_mmHg[pipe] * (1 - pipes.air_fraction[pipe]);
      if (byTo_per_s[k] === 0 || drop_mmHg <= 0) continue;
      const conductance = -byTo_per_s[k] / slope_mmHg_per_mL[to];
      byFrom_per_s[k] += (2 * drop_mmHg * conductance * this.#slope_per_mL[d]) / pipes.opening[pipe];
    }
  }
}

function open(filled: number): number {
  return Math.max(0, Math.min(1, filled));
}

/** The mean of min(1, max(0, x)) over filled ± spread. */
function meanOpen(filled: number, spread: number): number {
  return (openUpTo(filled + spread) - openUpTo(filled - spread)) / (2 * spread);
}

/** ∫ min(1, max(0, x)) dx. */
function openUpTo(filled: number): number {
  if (filled <= 0) return 0;
  return filled < 1 ? (filled * filled) / 2 : filled - 0.5;
}

/** A mouth's edge is never sharper: where nothing pulses at all, the law's own bend. */
const LEAST_SPREAD = 1e-3;
