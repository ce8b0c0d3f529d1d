import type { Model } from "../Model.ts";
import { FAST_STEPS } from "../rates.ts";
import { filledSpans, letThrough } from "../../kinds/drains.ts";
import { isBeating } from "../../kinds/heart.ts";

/**
 * Means over whole beats of the pulsatile mode, sampled each millisecond: what the averaged regime starts from. Sums lie
 * outside the state: they are taken anew whenever the regime is entered.
 */
export class BeatMeans {
  readonly flow_mL_per_s: Float64Array;
  readonly pressure_mmHg: Float64Array;
  /** What presses on the volumes `pressed`; the others have no mean of it. */
  readonly outside_mmHg: Float64Array;
  /** Of the heart's chambers; the other volumes have none. */
  readonly elastance_mmHg_per_mL: Float64Array;
  /** Contractility and strength of each chamber, which coronary flow moves within a beat; beats per minute. */
  readonly contractility: Float64Array;
  readonly strength: Float64Array;
  readonly beatRate_per_min: Float64Array;
  readonly opening: Float64Array;
  /** How far drains' chambers are filled, in spans (`kinds/drains.ts`), the square of that, and what a held wall lets through. */
  readonly filled: Float64Array;
  readonly filledSquare: Float64Array;
  readonly through: Float64Array;
  /** Mean of ∂q/∂P of each valve: nothing while it is shut. */
  readonly valve_mL_per_s_mmHg: Float64Array;
  /** What passes each way forth and back again beyond its mean flow, as the carrier of species sees it every 10 ms. */
  readonly sway_mL_per_s: Float64Array;
  /** The sums of flows when the last window ended. */
  readonly #counted: Float64Array;
  readonly #forward: Float64Array;
  /** Of the heart's chambers and the space around them; the other volumes have none. */
  readonly volume_mL: Float64Array;
  /** The heart's chambers and what lies in the chest. */
  readonly pressed: Int32Array;
  readonly #heart: Int32Array;
  samples = 0;
  beats = 0;
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
    const { volumes, edges, drains, valves, chambers, heart, plan } = model;
    this.#heart = Int32Array.from([...chambers.volume, heart.space[0]]);
    this.pressed = Int32Array.from(
      [...plan.volumes.keys()].filter((v) => plan.volumes[v].inChest === true || chambers.volume.includes(v)),
    );
    const count = volumes.volume_mL.length;
    this.flow_mL_per_s = new Float64Array(edges.from.length);
    this.sway_mL_per_s = new Float64Array(edges.from.length);
    this.#counted = new Float64Array(edges.from.length);
    this.#forward = new Float64Array(edges.from.length);
    this.pressure_mmHg = new Float64Array(count);
    this.outside_mmHg = new Float64Array(count);
    this.elastance_mmHg_per_mL = new Float64Array(count);
    this.volume_mL = new Float64Array(count);
    this.contractility = new Float64Array(chambers.volume.length);
    this.strength = new Float64Array(chambers.volume.length);
    this.beatRate_per_min = new Float64Array(1);
    this.opening = new Float64Array(drains.pipe.length);
    this.filled = new Float64Array(drains.pipe.length);
    this.filledSquare = new Float64Array(drains.pipe.length);
    this.through = new Float64Array(drains.pipe.length);
    this.valve_mL_per_s_mmHg = new Float64Array(valves.edge.length);
  }

  /**
   * Runs `step`, a millisecond of the pulsatile mode, from the beginning of a beat over about a breath and a whole number
   * of beats, then on to the end of a control step, so that what is left of `most_ms` is whole steps of `unit_ms`. Returns
   * the milliseconds that it took, no more than `most_ms`.
   */
  take(step: () => void, most_ms: number, unit_ms: number): number {
    const { heart, world } = this.#model;
    const sums = this.#sums();
    for (const sum of sums) for (let i = 0; i < sum.length; i++) sum[i] = 0;
    this.samples = 0;
    this.beats = 0;
    let spent_ms = 0;
    const beats = isBeating(heart.rhythm[0]);
    let open = !beats;
    let done = false;
    let begun = 0;
    const least_ms = 1000 * this.#span_s();
    while (
      spent_ms < most_ms &&
      !(done && world.step[0] % 100 === 0 && (most_ms - spent_ms) % unit_ms < 100)
    ) {
      step();
      spent_ms += 1;
      const isBeat = beats && heart.sinceAtria_s[0] === 0;
      const enough = this.samples >= least_ms - (beats ? 500 * heart.period_s[0] : 0);
      if (open && !done && (isBeat || !beats) && enough) {
        done = true;
        this.beats = begun;
      }
      if (beats && !open && (isBeat || spent_ms > LONGEST_WAIT_MS)) open = true;
      if (open && isBeat) begun += 1;
      if (open && !done) this.#add();
    }
    for (const sum of sums) for (let i = 0; i < sum.length; i++) sum[i] /= Math.max(1, this.samples);
    for (let k = 0; k < this.sway_mL_per_s.length; k++) {
      const forward_mL_per_s = this.#forward[k];
      this.sway_mL_per_s[k] = Math.max(
        0,
        Math.min(forward_mL_per_s, forward_mL_per_s - this.flow_mL_per_s[k]),
      );
    }
    return spent_ms;
  }

  /** One breath, or several of them, at least four seconds. */
  #span_s(): number {
    const { lungs } = this.#model;
    const ventilated = lungs.connected[0] > 0.5 && lungs.rate_per_min[0] > 0;
    const rate_per_min = ventilated
      ? lungs.rate_per_min[0]
      : lungs.effort_mmHg[0] > 0
        ? lungs.effortRate_per_min[0]
        : 0;
    if (rate_per_min <= 0) return LEAST_S;
    const breath_s = Math.min(MOST_S, 60 / rate_per_min);
    return breath_s * Math.ceil(LEAST_S / breath_s);
  }

  #sums(): readonly Float64Array[] {
    return [
      this.flow_mL_per_s,
      this.#counted,
      this.#forward,
      this.pressure_mmHg,
      this.outside_mmHg,
      this.elastance_mmHg_per_mL,
      this.volume_mL,
      this.contractility,
      this.strength,
      this.beatRate_per_min,
      this.opening,
      this.filled,
      this.filledSquare,
      this.through,
      this.valve_mL_per_s_mmHg,
    ];
  }

  #add(): void {
    const { volumes, edges, drains, pipes, valves, world, chambers } = this.#model;
    this.samples += 1;
    const { flow_mL_per_s, pressure_mmHg } = this;
    for (let k = 0; k < flow_mL_per_s.length; k++) flow_mL_per_s[k] += edges.flow_mL_per_s[k];
    if (world.step[0] % FAST_STEPS === 0) {
      const counted = this.#counted;
      for (let k = 0; k < counted.length; k++) {
        const window = flow_mL_per_s[k] - counted[k];
        if (window > 0) this.#forward[k] += window;
        counted[k] = flow_mL_per_s[k];
      }
    }
    for (let i = 0; i < pressure_mmHg.length; i++) pressure_mmHg[i] += volumes.pressure_mmHg[i];
    const heart = this.#heart;
    for (let i = 0; i < heart.length; i++) {
      const v = heart[i];
      this.elastance_mmHg_per_mL[v] += volumes.elastance_mmHg_per_mL[v];
      this.volume_mL[v] += volumes.volume_mL[v];
    }
    const { pressed } = this;
    for (let i = 0; i < pressed.length; i++)
      this.outside_mmHg[pressed[i]] += volumes.outside_mmHg[pressed[i]];
    for (let i = 0; i < chambers.volume.length; i++) {
      this.contractility[i] += chambers.contractility[i];
      this.strength[i] += chambers.strength[i];
    }
    this.beatRate_per_min[0] += this.#model.heart.beatRate_per_min[0];
    for (let i = 0; i < this.opening.length; i++) {
      const filled = filledSpans(drains, i, volumes.volume_mL[drains.chamber[i]]);
      this.opening[i] += pipes.opening[drains.pipe[i]];
      this.filled[i] += filled;
      this.filledSquare[i] += filled * filled;
      this.through[i] += letThrough(drains, i);
    }
    for (let i = 0; i < this.valve_mL_per_s_mmHg.length; i++) {
      const flow = Math.abs(edges.flow_mL_per_s[valves.edge[i]]);
      const area = valves.opening[i];
      if (flow === 0 || area < 1e-3) continue;
      const loss =
        (valves.resistance_mmHg_s_per_mL[i] + (2 * valves.turbulence_mmHg_s2_per_mL2[i] * flow) / area) /
        area;
      this.valve_mL_per_s_mmHg[i] += 1 / loss;
    }
  }
}

const LEAST_S = 4;
const MOST_S = 8;
/** Where the next beat does not come within this time, means are taken from any moment on. */
const LONGEST_WAIT_MS = 2500;
