import { isBeating } from "../../kinds/heart.ts";
import type { Model } from "../Model.ts";
import type { BeatMeans } from "./BeatMeans.ts";
import { SparseSolver } from "./SparseSolver.ts";

/**
 * The circulation without beats: volumes keep the phase in which the pulsatile mode left them, and only what they depart
 * from it moves the mean pressures and flows.
 *
 *   P̄ = P̄₀ + P(V) − P(V₀)            vessels and tubes; chambers: P̄₀ + Ē·(V − V₀) + pericardium
 *   q̄ = law(P̄_a − P̄_b) + c           pipes and centrifugal pumps, c = q̄₀ − law(P̄₀,a − P̄₀,b): what pulsation adds
 *   q̄ = q̄₀ + ḡ·(δP_atrium − E_filled·δV)                              into a ventricle
 *   q̄ = f·(SV₀ + δV − δP_artery/E_s + P₀·(1/E_s₀ − 1/E_s))            out of it, f beats per second
 *
 * The last line is that of a chamber whose elastance varies (H. Suga, K. Sagawa): what is filled more is ejected, the more
 * pressure the less, by the end-systolic elastance of today's contractility. One Newton step per time step, implicit in
 * all volumes at once; what leaves one volume enters the other, so that nothing is lost to the solution's rounding.
 */
export class MeanCirculation {
  readonly #model: Model;
  readonly #means: BeatMeans;
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
  readonly #valveAt: Float64Array;
  readonly #endSystolic0: Float64Array;
  readonly #filled: Float64Array;
  readonly #isChamber: Uint8Array;
  readonly #inSac: Int32Array;
  readonly #sacEdges: Int32Array;
  readonly #placeFromFrom: Int32Array;
  readonly #placeFromTo: Int32Array;
  readonly #placeToFrom: Int32Array;
  readonly #placeToTo: Int32Array;
  readonly #sacPlaces: Int32Array;
  /** Of each valve of the heart: +row of the ventricle that it leaves, or −1 − row of the one that it fills. */
  readonly #ventricleOf: Int32Array;
  #sacSlope = 0;
  #sac0_mL = 0;
  #beating = false;
  #stepsWithFactors = 0;
  #frequency0_Hz = 0;
  #beatRate0_per_min = 1;

  constructor(model: Model, means: BeatMeans) {
    this.#model = model;
    this.#means = means;
    const { volumes, edges, chambers, heart, valves } = model;
    const count = volumes.volume_mL.length;
    const ways = edges.from.length;
    const { from, to } = edges;
    this.#inSac = Int32Array.from([...chambers.volume, heart.space[0]]);
    this.#isChamber = new Uint8Array(count);
    for (const v of chambers.volume) this.#isChamber[v] = 1;
    const inSac = (v: number): boolean => this.#inSac.includes(v);
    this.#sacEdges = Int32Array.from(
      Array.from(from, (_, k) => k).filter((k) => inSac(from[k]) !== inSac(to[k])),
    );
    const pairs: [number, number][] = Array.from(from, (a, k) => [a, to[k]]);
    for (const k of this.#sacEdges) for (const j of this.#inSac) pairs.push([from[k], j], [to[k], j]);
    this.#solver = new SparseSolver(count, pairs);
    const place = (i: number, j: number): number => this.#solver.place(i, j);
    this.#placeFromFrom = Int32Array.from(from, (a) => place(a, a));
    this.#placeFromTo = Int32Array.from(from, (a, k) => place(a, to[k]));
    this.#placeToFrom = Int32Array.from(from, (a, k) => place(to[k], a));
    this.#placeToTo = Int32Array.from(to, (b) => place(b, b));
    this.#sacPlaces = Int32Array.from(
      [...this.#sacEdges].flatMap((k) =>
        [...this.#inSac].flatMap((j) => [place(from[k], j), place(to[k], j)]),
      ),
    );
    this.#ventricleOf = Int32Array.from(valves.edge, (k) => {
      const out = chambers.volume.indexOf(from[k]);
      if (out >= 0 && chambers.isAtrium[out] === 0) return out;
      const into = chambers.volume.indexOf(to[k]);
      return -1 - into;
    });
    this.#change_mL = new Float64Array(count);
    this.#pressure0 = new Float64Array(count);
    this.#volume0_mL = new Float64Array(count);
    this.#slope = new Float64Array(count);
    this.#flow = new Float64Array(ways);
    this.#byFrom = new Float64Array(ways);
    this.#byTo = new Float64Array(ways);
    this.#added = new Float64Array(ways);
    this.#flowAtPhase = new Float64Array(ways);
    this.#valveAt = new Float64Array(valves.edge.length);
    this.#endSystolic0 = new Float64Array(chambers.volume.length);
    this.#filled = new Float64Array(chambers.volume.length);
  }

  /** Takes over from the pulsatile mode at the end of its step, with the means of its last beats. */
  enter(): void {
    const { volumes, edges, chambers, heart, valves } = this.#model;
    const means = this.#means;
    const { volume_mL } = volumes;
    this.#stepsWithFactors = 0;
    this.#beating = isBeating(heart.rhythm[0]) && means.beats > 0;
    this.#beatRate0_per_min = heart.beatRate_per_min[0];
    this.#frequency0_Hz = this.#beating ? (1000 * means.beats) / means.samples : 0;
    for (let k = 0; k < this.#flow.length; k++) {
      this.#flowAtPhase[k] = edges.flow_mL_per_s[k];
      this.#added[k] = 0;
    }
    for (let i = 0; i < volume_mL.length; i++) {
      this.#volume0_mL[i] = volume_mL[i];
      this.#pressure0[i] = 0;
    }
    this.#spreadOutside();
    let held_mL = 0;
    let mean_mL = 0;
    for (const v of this.#inSac) {
      held_mL += volume_mL[v];
      mean_mL += means.volume_mL[v];
    }
    this.#sac0_mL = held_mL;
    const x_mL = mean_mL - heart.pericardiumUnstressed_mL[0];
    this.#sacSlope =
      x_mL > 0
        ? (1 - heart.pericardiumOpen[0]) *
          (heart.pericardiumStiffness_mmHg_per_mL[0] +
            3 * heart.pericardiumStiffening_mmHg_per_mL3[0] * x_mL * x_mL)
        : 0;
    for (let i = 0; i < chambers.volume.length; i++) {
      const v = chambers.volume[i];
      const stretch_mL = Math.max(0, means.volume_mL[v] - volumes.unstressed_mL[v]);
      const cubic = chambers.stiffening_mmHg_per_mL3[i] * stretch_mL * stretch_mL;
      this.#slope[v] = means.elastance_mmHg_per_mL[v] + 2 * cubic;
      this.#endSystolic0[i] = this.#endSystolic(i);
    }
    for (let i = 0; i < valves.edge.length; i++) this.#valveAt[i] = means.flow_mL_per_s[valves.edge[i]];
    for (let i = 0; i < valves.edge.length; i++) {
      const out = this.#ventricleOf[i];
      if (out < 0) continue;
      // Filled, a ventricle holds its mean and half a stroke.
      const v = chambers.volume[out];
      const stroke_mL = this.#frequency0_Hz > 0 ? this.#valveAt[i] / this.#frequency0_Hz : 0;
      const stretch_mL = Math.max(0, means.volume_mL[v] + stroke_mL / 2 - volumes.unstressed_mL[v]);
      this.#filled[out] =
        chambers.rest_mmHg_per_mL[out] * (1 + 10 * heart.contracture[0]) +
        3 * chambers.stiffening_mmHg_per_mL3[out] * stretch_mL * stretch_mL;
    }
    // At V₀ every pressure is its mean; then what each law leaves of the mean flow is what pulsation adds.
    this.#pressures();
    for (let i = 0; i < volume_mL.length; i++) {
      this.#pressure0[i] = means.pressure_mmHg[i] - volumes.pressure_mmHg[i];
    }
    this.#pressures();
    this.#evaluate();
    for (let k = 0; k < this.#flow.length; k++) {
      this.#added[k] = means.flow_mL_per_s[k] - this.#flow[k];
    }
    for (let k = 0; k < this.#flow.length; k++) edges.flow_mL_per_s[k] = means.flow_mL_per_s[k];
  }

  /** Moves all volumes on by `step_s`; false, and nothing moved, where one of them would be nearly empty. */
  flow(step_s: number): boolean {
    const { volumes, edges } = this.#model;
    const { from, to, flow_mL_per_s, moved_mL, lowest_mL_per_s, highest_mL_per_s } = edges;
    const { volume_mL, least_mL } = volumes;
    const flow = this.#flow;
    this.#pressures();
    this.#evaluate();
    const { values, diagonal } = this.#solver;
    const change_mL = this.#change_mL;
    const added = this.#added;
    const byFromOf = this.#byFrom;
    const byToOf = this.#byTo;
    const fromFrom = this.#placeFromFrom;
    const fromTo = this.#placeFromTo;
    const toFrom = this.#placeToFrom;
    const toTo = this.#placeToTo;
    const isNew = this.#stepsWithFactors === 0;
    this.#stepsWithFactors = (this.#stepsWithFactors + 1) % STEPS_PER_FACTORS;
    if (isNew) {
      for (let i = 0; i < values.length; i++) values[i] = 0;
      for (let i = 0; i < change_mL.length; i++) values[diagonal[i]] = 1;
    }
    for (let i = 0; i < change_mL.length; i++) change_mL[i] = 0;
    for (let k = 0; k < flow.length; k++) {
      const q = flow[k] + added[k];
      const isBound = q < lowest_mL_per_s[k] || q > highest_mL_per_s[k];
      const bounded = q < lowest_mL_per_s[k] ? lowest_mL_per_s[k] : q > highest_mL_per_s[k] ? highest_mL_per_s[k] : q;
      if (isBound) {
        byFromOf[k] = 0;
        byToOf[k] = 0;
      }
      flow[k] = bounded;
      change_mL[from[k]] -= step_s * bounded;
      change_mL[to[k]] += step_s * bounded;
      if (!isNew) continue;
      const byFrom = step_s * byFromOf[k];
      const byTo = step_s * byToOf[k];
      values[fromFrom[k]] += byFrom;
      values[fromTo[k]] += byTo;
      values[toFrom[k]] -= byFrom;
      values[toTo[k]] -= byTo;
    }
    if (isNew) {
      if (this.#sacSlope > 0) this.#coupleSac(step_s);
      this.#solver.factor();
    }
    this.#solver.solve(change_mL);
    let sac_mL = 0;
    for (let i = 0; i < this.#inSac.length; i++) sac_mL += change_mL[this.#inSac[i]];
    for (let k = 0; k < flow.length; k++) {
      flow[k] += byFromOf[k] * change_mL[from[k]] + byToOf[k] * change_mL[to[k]];
    }
    if (this.#sacSlope > 0) {
      for (let e = 0; e < this.#sacEdges.length; e++) {
        const k = this.#sacEdges[e];
        flow[k] += this.#bySac(k) * sac_mL;
      }
    }
    for (let k = 0; k < flow.length; k++) {
      const q = flow[k];
      flow[k] = q < lowest_mL_per_s[k] ? lowest_mL_per_s[k] : q > highest_mL_per_s[k] ? highest_mL_per_s[k] : q;
    }
    for (let i = 0; i < change_mL.length; i++) change_mL[i] = 0;
    for (let k = 0; k < flow.length; k++) {
      change_mL[from[k]] -= step_s * flow[k];
      change_mL[to[k]] += step_s * flow[k];
    }
    for (let i = 0; i < change_mL.length; i++) {
      if (change_mL[i] < 0 && volume_mL[i] + change_mL[i] < SCANT * least_mL[i]) return false;
    }
    for (let k = 0; k < flow.length; k++) {
      flow_mL_per_s[k] = flow[k];
      moved_mL[k] += step_s * flow[k];
    }
    for (let i = 0; i < change_mL.length; i++) volume_mL[i] += change_mL[i];
    return true;
  }

  /** Gives every way the flow of its phase again, so that the beat goes on. */
  leave(): void {
    const { edges, valves } = this.#model;
    for (let i = 0; i < valves.edge.length; i++) edges.flow_mL_per_s[valves.edge[i]] = this.#means.flow_mL_per_s[valves.edge[i]];
    for (let k = 0; k < this.#flow.length; k++) {
      edges.flow_mL_per_s[k] = this.#flowAtPhase[k] + edges.flow_mL_per_s[k] - this.#means.flow_mL_per_s[k];
    }
  }

  #spreadOutside(): void {
    const { volumes, plan } = this.#model;
    for (let i = 0; i < plan.volumes.length; i++) {
      if (plan.volumes[i].inChest === true || this.#isChamber[i] > 0) {
        volumes.outside_mmHg[i] = this.#means.outside_mmHg[i];
      }
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
    if (this.#sacSlope === 0) return;
    let held_mL = -this.#sac0_mL;
    for (let i = 0; i < this.#inSac.length; i++) held_mL += volume_mL[this.#inSac[i]];
    for (let i = 0; i < this.#inSac.length; i++) {
      pressure_mmHg[this.#inSac[i]] += this.#sacSlope * held_mL;
    }
  }

  #evaluate(): void {
    const { volumes, edges, pipes, centrifugals, rollers, metered, valves, drains } = this.#model;
    const { pressure_mmHg } = volumes;
    const means = this.#means;
    for (let d = 0; d < drains.pipe.length; d++) {
      const v = drains.chamber[d];
      const more =
        (means.covered[d] * drains.unclamped[d] * (volumes.volume_mL[v] - this.#volume0_mL[v])) /
        drains.span_mL[d];
      pipes.opening[drains.pipe[d]] = Math.max(0, Math.min(drains.unclamped[d], means.opening[d] + more));
    }
    for (let i = 0; i < pipes.edge.length; i++) {
      const k = pipes.edge[i];
      const opening = pipes.opening[i] * pipes.mouth[i];
      if (opening < CLOSED) {
        this.#set(k, 0, 0);
        if (this.#added[k] !== 0) this.#flow[k] = -this.#added[k];
        continue;
      }
      const narrowed = (1 + pipes.plug[i]) / (opening * opening);
      this.#passive(
        k,
        pressure_mmHg[edges.from[k]] -
          pressure_mmHg[edges.to[k]] +
          pipes.head_mmHg[i] * (1 - pipes.air_fraction[i]),
        pipes.resistance_mmHg_s_per_mL[i] * pipes.viscosityRatio[i] * pipes.tone[i] * narrowed,
        pipes.turbulence_mmHg_s2_per_mL2[i] * narrowed,
      );
    }
    for (let i = 0; i < centrifugals.edge.length; i++) {
      const k = centrifugals.edge[i];
      const speed_krpm = centrifugals.speed_rpm[i] / 1000;
      const clotted = 1 + centrifugals.thrombus[i] + GROWN * centrifugals.grownThrombus[i];
      this.#passive(
        k,
        pressure_mmHg[edges.from[k]] -
          pressure_mmHg[edges.to[k]] +
          centrifugals.head_mmHg_per_krpm2[i] * speed_krpm * speed_krpm * (1 - centrifugals.air_fraction[i]),
        centrifugals.slope_mmHg_s_per_mL_krpm[i] * speed_krpm * clotted,
        centrifugals.turbulence_mmHg_s2_per_mL2[i] * clotted,
      );
    }
    for (let i = 0; i < rollers.edge.length; i++) {
      const drive_mL_per_s =
        ((rollers.direction[i] * rollers.speed_rpm[i] * rollers.guard[i]) / 60) *
        rollers.stroke_mL[i] *
        (1 - rollers.air_fraction[i]) *
        rollers.fill_fraction[i];
      this.#driven(rollers.edge[i], drive_mL_per_s, (1 - rollers.occlusion[i]) * ROLLER_LEAK);
    }
    for (let i = 0; i < metered.edge.length; i++) {
      this.#driven(metered.edge[i], edges.drive_mL_per_s[metered.edge[i]], 0);
    }
    for (let i = 0; i < valves.edge.length; i++) this.#valve(i);
  }

  /** ΔP = R·q + T·|q|·q. */
  #passive(k: number, drop_mmHg: number, resistance: number, turbulence: number): void {
    let flow: number;
    let conductance: number;
    if (turbulence === 0) {
      conductance = 1 / resistance;
      flow = drop_mmHg * conductance;
    } else {
      const size = drop_mmHg < 0 ? -drop_mmHg : drop_mmHg;
      const root = Math.sqrt(resistance * resistance + 4 * turbulence * size);
      // (−R + √(R² + 4TΔ))/2T, in the form that loses nothing where turbulence is small.
      flow = (2 * size) / (resistance + root + TINY);
      conductance = 1 / (root + TINY);
      if (drop_mmHg < 0) flow = -flow;
    }
    this.#set(k, flow, conductance);
  }

  #driven(k: number, drive_mL_per_s: number, conductance: number): void {
    const { from, to } = this.#model.edges;
    const { pressure_mmHg } = this.#model.volumes;
    this.#set(k, drive_mL_per_s + conductance * (pressure_mmHg[from[k]] - pressure_mmHg[to[k]]), conductance);
  }

  #set(k: number, flow_mL_per_s: number, conductance: number): void {
    const { from, to } = this.#model.edges;
    this.#flow[k] = flow_mL_per_s;
    this.#byFrom[k] = conductance * this.#slope[from[k]];
    this.#byTo[k] = -conductance * this.#slope[to[k]];
  }

  #valve(i: number): void {
    const { edges, volumes, valves, heart } = this.#model;
    const k = valves.edge[i];
    const a = edges.from[k];
    const b = edges.to[k];
    const moreA_mL = volumes.volume_mL[a] - this.#volume0_mL[a];
    const moreB_mL = volumes.volume_mL[b] - this.#volume0_mL[b];
    const out = this.#ventricleOf[i];
    if (out >= 0 && this.#beating) {
      const elastance = this.#endSystolic(out);
      const frequency_Hz = (this.#frequency0_Hz * heart.beatRate_per_min[0]) / this.#beatRate0_per_min;
      const moreP_mmHg = this.#slope[b] * moreB_mL;
      const stroke_mL =
        this.#valveAt[i] / this.#frequency0_Hz +
        moreA_mL -
        moreP_mmHg / elastance +
        this.#means.pressure_mmHg[b] * (1 / this.#endSystolic0[out] - 1 / elastance);
      const open = stroke_mL > 0 ? frequency_Hz : 0;
      this.#flow[k] = open * stroke_mL;
      this.#byFrom[k] = open;
      this.#byTo[k] = (-open * this.#slope[b]) / elastance;
      return;
    }
    const g = this.#means.valve_mL_per_s_mmHg[i];
    const into = -1 - out;
    const slopeB = out < 0 && into >= 0 && this.#beating ? this.#filled[into] : this.#slope[b];
    const flow = this.#valveAt[i] + g * (this.#slope[a] * moreA_mL - slopeB * moreB_mL);
    this.#flow[k] = flow > 0 ? flow : 0;
    this.#byFrom[k] = flow > 0 ? g * this.#slope[a] : 0;
    this.#byTo[k] = flow > 0 ? -g * slopeB : 0;
  }

  #endSystolic(i: number): number {
    const { chambers } = this.#model;
    const rest = chambers.rest_mmHg_per_mL[i];
    const systolic = chambers.contractility[i] * chambers.systolic_mmHg_per_mL[i];
    return rest + Math.max(LEAST_ACTIVE * rest, chambers.strength[i] * (systolic - rest));
  }

  /** ∂q/∂V of an edge with one end in the pericardium, by whatever else the sac holds. */
  #bySac(k: number): number {
    const { from, to } = this.#model.edges;
    const slopeA = this.#slope[from[k]];
    const slopeB = this.#slope[to[k]];
    const atFrom = this.#inSac.includes(from[k]);
    const conductance = atFrom
      ? slopeA > 0
        ? this.#byFrom[k] / slopeA
        : 0
      : slopeB > 0
        ? this.#byTo[k] / slopeB
        : 0;
    // Out of a ventricle the stroke is not driven by the pressure that presses on it.
    return this.#ventricleOf.length > 0 && this.#isOutflow(k) ? 0 : conductance * this.#sacSlope;
  }

  #isOutflow(k: number): boolean {
    const { valves } = this.#model;
    for (let i = 0; i < valves.edge.length; i++) if (valves.edge[i] === k) return this.#ventricleOf[i] >= 0;
    return false;
  }

  #coupleSac(step_s: number): void {
    const { values } = this.#solver;
    let at = 0;
    for (let e = 0; e < this.#sacEdges.length; e++) {
      const by = step_s * this.#bySac(this.#sacEdges[e]);
      for (let j = 0; j < this.#inSac.length; j++) {
        values[this.#sacPlaces[at++]] += by;
        values[this.#sacPlaces[at++]] -= by;
      }
    }
  }
}

/** Slopes move little from one step to the next: the factors of one serve for some. */
const STEPS_PER_FACTORS = 5;
const CLOSED = 0.02;
const GROWN = 8;
const ROLLER_LEAK = 0.4;
const TINY = 1e-12;
const LEAST_ACTIVE = 0.05;
/** Below this many least volumes the pulsatile mode must say what still flows. */
const SCANT = 2;
