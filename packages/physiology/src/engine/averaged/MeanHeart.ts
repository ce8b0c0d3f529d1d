import { isBeating } from "../../kinds/heart.ts";
import type { Model } from "../Model.ts";
import type { BeatMeans } from "./BeatMeans.ts";
import type { MeanFlows } from "./MeanFlows.ts";

/**
 * Mean flows through the heart's valves.
 *
 *   q̄ = q̄₀ + ḡ·(δP_atrium − E_filled·δV)                              into a ventricle
 *   q̄ = f·(SV₀ + δV − δP_artery/E_s + P₀·(1/E_s₀ − 1/E_s))            out of it, f beats per second
 *
 * A chamber whose elastance varies (H. Suga, K. Sagawa) ejects what it is filled more, and less against more pressure, by
 * the end-systolic elastance of today's contractility. Where nothing beats, a valve is a way whose mean conductance the
 * pulsatile mode has shown.
 */
export class MeanHeart {
  readonly #model: Model;
  readonly #means: BeatMeans;
  readonly #flows: MeanFlows;
  /** Of each valve of the heart: row of the ventricle that it leaves, or −1 − row of the one that it fills. */
  readonly #ventricleOf: Int32Array;
  readonly #endSystolic0: Float64Array;
  readonly #filled: Float64Array;
  #beating = false;
  #frequency0_Hz = 0;
  #beatRate0_per_min = 1;

  constructor(model: Model, means: BeatMeans, flows: MeanFlows) {
    const { chambers, valves, edges } = model;
    const { from, to } = edges;
    this.#model = model;
    this.#means = means;
    this.#flows = flows;
    this.#ventricleOf = Int32Array.from(valves.edge, (k) => {
      const out = chambers.volume.indexOf(from[k]);
      if (out >= 0 && chambers.isAtrium[out] === 0) return out;
      const into = chambers.volume.indexOf(to[k]);
      return -1 - into;
    });
    this.#endSystolic0 = new Float64Array(chambers.volume.length);
    this.#filled = new Float64Array(chambers.volume.length);
  }

  /** Slopes of the chambers and what the valves' laws start from, by the means of the last beats. */
  enter(): void {
    const { volumes, chambers, heart, valves } = this.#model;
    const means = this.#means;
    this.#beating = isBeating(heart.rhythm[0]) && means.beats > 0;
    this.#beatRate0_per_min = means.beatRate_per_min[0];
    this.#frequency0_Hz = this.#beating ? (1000 * means.beats) / means.samples : 0;
    for (let i = 0; i < chambers.volume.length; i++) {
      const v = chambers.volume[i];
      const stretch_mL = Math.max(0, means.volume_mL[v] - volumes.unstressed_mL[v]);
      const cubic = chambers.stiffening_mmHg_per_mL3[i] * stretch_mL * stretch_mL;
      this.#flows.slope_mmHg_per_mL[v] = means.elastance_mmHg_per_mL[v] + 2 * cubic;
      this.#endSystolic0[i] = this.#endSystolic(i, means.contractility[i], means.strength[i]);
    }
    for (let i = 0; i < valves.edge.length; i++) {
      const out = this.#ventricleOf[i];
      if (out < 0) continue;
      // Filled, a ventricle holds its mean and half a stroke.
      const v = chambers.volume[out];
      const stroke_mL =
        this.#frequency0_Hz > 0 ? means.flow_mL_per_s[valves.edge[i]] / this.#frequency0_Hz : 0;
      const stretch_mL = Math.max(0, means.volume_mL[v] + stroke_mL / 2 - volumes.unstressed_mL[v]);
      this.#filled[out] =
        chambers.rest_mmHg_per_mL[out] * (1 + 10 * heart.contracture[0]) +
        3 * chambers.stiffening_mmHg_per_mL3[out] * stretch_mL * stretch_mL;
    }
  }

  /** Sets flow and slopes of every valve, for the volumes of now. */
  evaluate(): void {
    const { valves } = this.#model;
    for (let i = 0; i < valves.edge.length; i++) this.#valve(i);
  }

  /** Whether an edge's flow is a ventricle's stroke, which the pressure around the heart doesn't drive. */
  isStroke(k: number): boolean {
    const i = this.#model.valves.edge.indexOf(k);
    return i >= 0 && this.#ventricleOf[i] >= 0;
  }

  #valve(i: number): void {
    const { edges, volumes, valves, heart } = this.#model;
    const k = valves.edge[i];
    const a = edges.from[k];
    const b = edges.to[k];
    const moreA_mL = volumes.volume_mL[a] - this.#flows.volume0_mL[a];
    const moreB_mL = volumes.volume_mL[b] - this.#flows.volume0_mL[b];
    const out = this.#ventricleOf[i];
    if (out >= 0 && this.#beating) {
      const { contractility, strength } = this.#model.chambers;
      const elastance = this.#endSystolic(out, contractility[out], strength[out]);
      const frequency_Hz = (this.#frequency0_Hz * heart.beatRate_per_min[0]) / this.#beatRate0_per_min;
      const moreP_mmHg = this.#flows.slope_mmHg_per_mL[b] * moreB_mL;
      const stroke_mL =
        this.#means.flow_mL_per_s[k] / this.#frequency0_Hz +
        moreA_mL -
        moreP_mmHg / elastance +
        this.#means.pressure_mmHg[b] * (1 / this.#endSystolic0[out] - 1 / elastance);
      const open = stroke_mL > 0 ? frequency_Hz : 0;
      this.#flows.flow_mL_per_s[k] = open * stroke_mL;
      this.#flows.byFrom_per_s[k] = open;
      this.#flows.byTo_per_s[k] = (-open * this.#flows.slope_mmHg_per_mL[b]) / elastance;
      return;
    }
    const g = this.#means.valve_mL_per_s_mmHg[i];
    const into = -1 - out;
    const slopeB =
      out < 0 && into >= 0 && this.#beating ? this.#filled[into] : this.#flows.slope_mmHg_per_mL[b];
    const flow =
      this.#means.flow_mL_per_s[k] + g * (this.#flows.slope_mmHg_per_mL[a] * moreA_mL - slopeB * moreB_mL);
    this.#flows.flow_mL_per_s[k] = flow > 0 ? flow : 0;
    this.#flows.byFrom_per_s[k] = flow > 0 ? g * this.#flows.slope_mmHg_per_mL[a] : 0;
    this.#flows.byTo_per_s[k] = flow > 0 ? -g * slopeB : 0;
  }

  #endSystolic(i: number, contractility: number, strength: number): number {
    const { chambers } = this.#model;
    const rest = chambers.rest_mmHg_per_mL[i];
    const systolic = contractility * chambers.systolic_mmHg_per_mL[i];
    return rest + Math.max(LEAST_ACTIVE * rest, strength * (systolic - rest));
  }
}

const LEAST_ACTIVE = 0.05;
