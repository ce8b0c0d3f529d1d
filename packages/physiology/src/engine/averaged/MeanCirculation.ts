import type { Model } from "../Model.ts";
import type { BeatMeans } from "./BeatMeans.ts";
import type { MeanFlows } from "./MeanFlows.ts";
import { MeanHeart } from "./MeanHeart.ts";
import { MeanSac } from "./MeanSac.ts";
import { MeanWays } from "./MeanWays.ts";
import { SparseSolver } from "./SparseSolver.ts";

/**
 * The circulation without beats: volumes keep the phase in which the pulsatile mode left them, and only what they depart
 * from it moves the mean pressures and flows.
 *
 *   P̄ = P̄₀ + P(V) − P(V₀)            vessels and tubes; chambers: P̄₀ + Ē·(V − V₀) + pericardium
 *   q̄ = law(P̄_a − P̄_b) + c           pipes and centrifugal pumps, c = q̄₀ − law(P̄₀,a − P̄₀,b): what pulsation adds
 *
 * and the valves as `MeanHeart` says. One Newton step per time step, implicit in all volumes at once; what leaves one volume
 * enters the other, so that nothing is lost to the solution's rounding.
 */
export class MeanCirculation {
  readonly #model: Model;
  readonly #means: BeatMeans;
  readonly #ways: MeanWays;
  readonly #heart: MeanHeart;
  readonly #sac: MeanSac;
  readonly #solver: SparseSolver;
  readonly #change_mL: Float64Array;
  readonly #flow: Float64Array;
  /** ∂q/∂V of both ends. */
  readonly #byFrom: Float64Array;
  readonly #byTo: Float64Array;
  readonly #pressure0: Float64Array;
  readonly #volume0_mL: Float64Array;
  readonly #slope: Float64Array;
  readonly #added: Float64Array;
  readonly #flowAtPhase: Float64Array;
  readonly #isChamber: Uint8Array;
  readonly #placeFromFrom: Int32Array;
  readonly #placeFromTo: Int32Array;
  readonly #placeToFrom: Int32Array;
  readonly #placeToTo: Int32Array;
  #solved_s = 1;
  /** Whether the flows last found were so much those found before that a longer step finds the same. */
  isQuiet = false;

  constructor(model: Model, means: BeatMeans) {
    this.#model = model;
    this.#means = means;
    const { volumes, edges, chambers } = model;
    const count = volumes.volume_mL.length;
    const ways = edges.from.length;
    const { from, to } = edges;
    this.#isChamber = new Uint8Array(count);
    for (const v of chambers.volume) this.#isChamber[v] = 1;
    this.#change_mL = new Float64Array(count);
    this.#pressure0 = new Float64Array(count);
    this.#volume0_mL = new Float64Array(count);
    this.#slope = new Float64Array(count);
    this.#flow = new Float64Array(ways);
    this.#byFrom = new Float64Array(ways);
    this.#byTo = new Float64Array(ways);
    const flows: MeanFlows = {
      flow_mL_per_s: this.#flow,
      byFrom_per_s: this.#byFrom,
      byTo_per_s: this.#byTo,
      slope_mmHg_per_mL: this.#slope,
      volume0_mL: this.#volume0_mL,
    };
    this.#sac = new MeanSac(model, means, flows);
    this.#ways = new MeanWays(model, means, flows);
    this.#heart = new MeanHeart(model, means, flows);
    this.#added = new Float64Array(ways);
    this.#flowAtPhase = new Float64Array(ways);
    const pairs = [...Array.from(from, (a, k): [number, number] => [a, to[k]]), ...this.#sac.pairs()];
    this.#solver = new SparseSolver(count, pairs);
    const place = (i: number, j: number): number => this.#solver.place(i, j);
    this.#placeFromFrom = Int32Array.from(from, (a) => place(a, a));
    this.#placeFromTo = Int32Array.from(from, (a, k) => place(a, to[k]));
    this.#placeToFrom = Int32Array.from(from, (a, k) => place(to[k], a));
    this.#placeToTo = Int32Array.from(to, (b) => place(b, b));
    this.#sac.place(this.#solver);
  }

  /** Takes over from the pulsatile mode at the end of its step, with the means of its last beats. */
  enter(): void {
    const { volumes, edges } = this.#model;
    const means = this.#means;
    const { volume_mL } = volumes;
    this.isQuiet = false;
    for (let k = 0; k < this.#flow.length; k++) {
      this.#flowAtPhase[k] = edges.flow_mL_per_s[k];
      this.#added[k] = 0;
    }
    for (let i = 0; i < volume_mL.length; i++) {
      this.#volume0_mL[i] = volume_mL[i];
      this.#pressure0[i] = 0;
    }
    for (const v of means.pressed) volumes.outside_mmHg[v] = means.outside_mmHg[v];
    this.#sac.enter();
    this.#heart.enter();
    this.#ways.enter();
    // At V₀ every pressure is its mean; then what each law leaves of the mean flow is what pulsation adds.
    this.#pressures();
    for (let i = 0; i < volume_mL.length; i++) {
      this.#pressure0[i] = means.pressure_mmHg[i] - volumes.pressure_mmHg[i];
    }
    this.#pressures();
    this.#ways.evaluate();
    this.#heart.evaluate();
    const { lowest_mL_per_s, highest_mL_per_s } = edges;
    for (let k = 0; k < this.#flow.length; k++) {
      const mean_mL_per_s = means.flow_mL_per_s[k];
      const law_mL_per_s = this.#flow[k];
      const isShut =
        (law_mL_per_s < lowest_mL_per_s[k] && mean_mL_per_s === lowest_mL_per_s[k]) ||
        (law_mL_per_s > highest_mL_per_s[k] && mean_mL_per_s === highest_mL_per_s[k]);
      // A one-way valve that no beat opened stays shut as long as its own law holds it so.
      this.#added[k] = isShut ? 0 : mean_mL_per_s - law_mL_per_s;
    }
    for (let k = 0; k < this.#flow.length; k++) edges.flow_mL_per_s[k] = means.flow_mL_per_s[k];
  }

  /** Finds the flows of the next `step_s`; false, and nothing changed, where a volume would be nearly empty by its end. */
  solve(step_s: number): boolean {
    const { volumes, edges } = this.#model;
    const { from, to, flow_mL_per_s, lowest_mL_per_s, highest_mL_per_s } = edges;
    const { volume_mL, least_mL } = volumes;
    const flow = this.#flow;
    this.#pressures();
    this.#ways.evaluate();
    this.#heart.evaluate();
    const { values, diagonal } = this.#solver;
    const change_mL = this.#change_mL;
    const added = this.#added;
    const byFromOf = this.#byFrom;
    const byToOf = this.#byTo;
    const fromFrom = this.#placeFromFrom;
    const fromTo = this.#placeFromTo;
    const toFrom = this.#placeToFrom;
    const toTo = this.#placeToTo;
    for (let i = 0; i < values.length; i++) values[i] = 0;
    for (let i = 0; i < change_mL.length; i++) values[diagonal[i]] = 1;
    for (let i = 0; i < change_mL.length; i++) change_mL[i] = 0;
    for (let k = 0; k < flow.length; k++) {
      // A way that neither end moves is shut, or driven: pulsation adds nothing there.
      const q = byFromOf[k] === 0 && byToOf[k] === 0 ? flow[k] : flow[k] + added[k];
      const isBound = q < lowest_mL_per_s[k] || q > highest_mL_per_s[k];
      const bounded =
        q < lowest_mL_per_s[k] ? lowest_mL_per_s[k] : q > highest_mL_per_s[k] ? highest_mL_per_s[k] : q;
      if (isBound) {
        byFromOf[k] = 0;
        byToOf[k] = 0;
      }
      flow[k] = bounded;
      change_mL[from[k]] -= step_s * bounded;
      change_mL[to[k]] += step_s * bounded;
      const byFrom = step_s * byFromOf[k];
      const byTo = step_s * byToOf[k];
      values[fromFrom[k]] += byFrom;
      values[fromTo[k]] += byTo;
      values[toFrom[k]] -= byFrom;
      values[toTo[k]] -= byTo;
    }
    this.#sac.couple(this.#solver, step_s, this.#heart);
    this.#solver.factor();
    this.#solver.solve(change_mL);
    for (let k = 0; k < flow.length; k++) {
      flow[k] += byFromOf[k] * change_mL[from[k]] + byToOf[k] * change_mL[to[k]];
    }
    this.#sac.follow(change_mL, this.#heart);
    for (let k = 0; k < flow.length; k++) {
      const q = flow[k];
      flow[k] =
        q < lowest_mL_per_s[k] ? lowest_mL_per_s[k] : q > highest_mL_per_s[k] ? highest_mL_per_s[k] : q;
    }
    for (let i = 0; i < change_mL.length; i++) change_mL[i] = 0;
    for (let k = 0; k < flow.length; k++) {
      change_mL[from[k]] -= step_s * flow[k];
      change_mL[to[k]] += step_s * flow[k];
    }
    for (let i = 0; i < change_mL.length; i++) {
      if (change_mL[i] < 0 && volume_mL[i] + change_mL[i] < SCANT * least_mL[i]) return false;
    }
    let moved = 0;
    let largest = 0;
    for (let k = 0; k < flow.length; k++) {
      moved = Math.max(moved, Math.abs(flow[k] - flow_mL_per_s[k]));
      largest = Math.max(largest, Math.abs(flow[k]));
      flow_mL_per_s[k] = flow[k];
    }
    this.#solved_s = step_s;
    this.isQuiet = moved < QUIET_PER_S * step_s * largest;
    return true;
  }

  /** Whether a metered pump, whose source or goal has come to its end, no longer does what it did when flows were found. */
  get isDrivenAnew(): boolean {
    const { edges, metered } = this.#model;
    for (let i = 0; i < metered.edge.length; i++) {
      const k = metered.edge[i];
      if (Math.abs(edges.drive_mL_per_s[k] - edges.flow_mL_per_s[k]) > LEAST_MOVE_ML_PER_S) return true;
    }
    return false;
  }

  /** Moves all volumes on by `step_s` with the flows that were found. */
  move(step_s: number): void {
    const { edges, volumes } = this.#model;
    const { flow_mL_per_s, moved_mL } = edges;
    const { volume_mL } = volumes;
    const change_mL = this.#change_mL;
    const share = step_s / this.#solved_s;
    for (let k = 0; k < moved_mL.length; k++) moved_mL[k] += step_s * flow_mL_per_s[k];
    for (let i = 0; i < volume_mL.length; i++) volume_mL[i] += share * change_mL[i];
  }

  /** Gives every way the flow of its phase again, so that the beat goes on. */
  leave(): void {
    const { edges, valves } = this.#model;
    for (let i = 0; i < valves.edge.length; i++)
      edges.flow_mL_per_s[valves.edge[i]] = this.#means.flow_mL_per_s[valves.edge[i]];
    for (let k = 0; k < this.#flow.length; k++) {
      edges.flow_mL_per_s[k] = this.#flowAtPhase[k] + edges.flow_mL_per_s[k] - this.#means.flow_mL_per_s[k];
    }
  }

  #pressures(): void {
    const { volumes } = this.#model;
    const { volume_mL, pressure_mmHg, unstressed_mL, outside_mmHg } = volumes;
    const { elastance_mmHg_per_mL, slackElastance_mmHg_per_mL } = volumes;
    for (let i = 0; i < volume_mL.length; i++) {
      if (this.#isChamber[i] > 0) {
        pressure_mmHg[i] = this.#pressure0[i] + this.#slope[i] * (volume_mL[i] - this.#volume0_mL[i]);
        continue;
      }
      const stretch_mL = volume_mL[i] - unstressed_mL[i];
      const slope = stretch_mL > 0 ? elastance_mmHg_per_mL[i] : slackElastance_mmHg_per_mL[i];
      this.#slope[i] = slope;
      pressure_mmHg[i] = this.#pressure0[i] + outside_mmHg[i] + slope * stretch_mL;
    }
    this.#sac.press();
  }
}

/** Where no flow moves by more than this share of the largest one, a solution serves for a whole control step. */
const QUIET_PER_S = 0.05;
const LEAST_MOVE_ML_PER_S = 0.05;
/** Below this many least volumes the pulsatile mode must say what still flows. */
const SCANT = 1.2;
