import type { Model } from "../Model.ts";
import type { BeatMeans } from "./BeatMeans.ts";

/** How long the means of beats serve: until the patient has moved away from where they were taken, or a time is up. */
export class PatientWatch {
  /** After so long beats are run again, however little has moved, in milliseconds. */
  longest_ms = USUAL_MS;
  readonly #model: Model;
  readonly #means: BeatMeans;
  /** The way of the heart's output. */
  readonly #output: number;
  readonly #now: Float64Array;
  readonly #then: Float64Array;
  readonly #foretold: Float64Array;
  #isForetold = false;

  constructor(model: Model, means: BeatMeans) {
    this.#model = model;
    this.#means = means;
    this.#output = model.plan.edge("patient.aorticValve");
    this.#now = new Float64Array(5);
    this.#then = new Float64Array(5);
    this.#foretold = new Float64Array(3);
  }

  /** Before the first beats of a course, of which nothing is foretold. */
  forget(): void {
    this.longest_ms = USUAL_MS;
    this.#isForetold = false;
  }

  /** Beats have just been run: where they find what was foretold of them, nothing is lost by asking them less often. */
  compare(): void {
    const isSteady = this.#isForetold && this.#foretoldWell();
    this.longest_ms = isSteady ? Math.min(LONGEST_MS, 2 * this.longest_ms) : USUAL_MS;
  }

  /** The averaged regime begins, with pressures at their means. */
  begin(): void {
    this.#look(this.#then);
    // What goes on within a beat is no move of the patient.
    this.#then[2] = this.#means.beatRate_per_min[0];
    this.#then[3] = this.#means.contractility[0] * this.#means.strength[0];
  }

  get hasMoved(): boolean {
    const now = this.#now;
    this.#look(now);
    const then = this.#then;
    return (
      now[4] !== then[4] ||
      Math.abs(now[0] - then[0]) > 2 + 0.06 * Math.abs(then[0]) ||
      Math.abs(now[1] - then[1]) > 1 ||
      Math.abs(now[2] - then[2]) > 0.06 * then[2] ||
      Math.abs(now[3] - then[3]) > 0.06 * then[3]
    );
  }

  /** Keeps what the next beats will be compared with: pressures at both ends of the heart, and its output. */
  foretell(): void {
    const { volumes, reflexes, edges } = this.#model;
    this.#foretold[0] = volumes.pressure_mmHg[reflexes.artery[0]];
    this.#foretold[1] = volumes.pressure_mmHg[reflexes.atrium[0]];
    this.#foretold[2] = edges.flow_mL_per_s[this.#output];
    this.#isForetold = true;
  }

  #foretoldWell(): boolean {
    const { reflexes } = this.#model;
    const { pressure_mmHg, flow_mL_per_s } = this.#means;
    const [artery, atrium, output] = this.#foretold;
    return (
      Math.abs(pressure_mmHg[reflexes.artery[0]] - artery) < 0.01 * artery &&
      Math.abs(pressure_mmHg[reflexes.atrium[0]] - atrium) < 0.1 &&
      Math.abs(flow_mL_per_s[this.#output] - output) < 0.02 * output
    );
  }

  /** What the means depend on most: pressures at both ends of the heart, its rate and strength, its rhythm. */
  #look(into: Float64Array): void {
    const { volumes, reflexes, heart, chambers } = this.#model;
    into[0] = volumes.pressure_mmHg[reflexes.artery[0]];
    into[1] = volumes.pressure_mmHg[reflexes.atrium[0]];
    into[2] = heart.beatRate_per_min[0];
    into[3] = chambers.contractility[0] * chambers.strength[0];
    into[4] = heart.rhythm[0];
  }
}

/**
 * Teaching assumptions of the regime: so little moves in four minutes that it need not be looked at beat by beat for longer,
 * and in sixteen where beats have shown that it doesn't.
 */
const USUAL_MS = 240_000;
const LONGEST_MS = 960_000;
