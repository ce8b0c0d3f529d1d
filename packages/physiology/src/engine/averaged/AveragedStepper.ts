import type { SignalId } from "@openperfusion/signals";
import type { Model } from "../Model.ts";
import { isCompressed } from "../../kinds/compressions.ts";
import { CONTROL_USUAL_S, FAST_USUAL_S, setSteps } from "../rates.ts";
import type { Stepper } from "../Stepper.ts";
import { AveragedWindow } from "./AveragedWindow.ts";
import { BeatMeans } from "./BeatMeans.ts";
import { MeanCirculation } from "./MeanCirculation.ts";
import { PatientWatch } from "./PatientWatch.ts";
import { shiftFlowMeters, shiftPressureLines } from "./shownMeans.ts";

/** Outside of which a signal stops the averaged regime, in its canonical unit. */
export interface SignalLimit {
  readonly signal: SignalId;
  readonly below?: number;
  readonly above?: number;
}

/** What stopped it, and what it showed then. */
export interface Crossing {
  readonly signal: SignalId;
  readonly value: number;
}

export interface AveragedCourse {
  /** Simulated time that passed, in milliseconds; all that was asked for unless something stopped it. */
  readonly passed_ms: number;
  /** Of that, what ran beat by beat. */
  readonly pulsatile_ms: number;
  readonly stoppedBy: Crossing | undefined;
}

/**
 * The averaged regime (`docs/decisions/0006-averaged-regime.md`): a few beats of the pulsatile mode, whose means say what
 * heart, pumps and cannulas do, then long steps in which only what departs from them moves the flows; beats again when
 * the patient has moved away from where they were taken, or after some minutes. Nothing of it outlives a call.
 */
export class AveragedStepper {
  readonly #model: Model;
  readonly #stepper: Stepper;
  readonly #window: AveragedWindow;
  readonly #means: BeatMeans;
  readonly #circulation: MeanCirculation;
  readonly #pulse_mmHg: Float64Array;
  readonly #pulse: Float64Array;
  readonly #watch: PatientWatch;

  constructor(model: Model, stepper: Stepper) {
    this.#model = model;
    this.#stepper = stepper;
    this.#window = new AveragedWindow(model, stepper);
    this.#means = new BeatMeans(model);
    this.#circulation = new MeanCirculation(model, this.#means);
    this.#pulse_mmHg = new Float64Array(model.vasomotor.pulse_mmHg.length);
    this.#pulse = new Float64Array(model.tissues.pulse.length);
    this.#watch = new PatientWatch(model, this.#means);
  }

  run(asked_ms: number, crossed: (() => Crossing | undefined) | undefined): AveragedCourse {
    let passed_ms = 0;
    let pulsatile_ms = 0;
    let stoppedBy: Crossing | undefined;
    this.#watch.forget();
    // A compressed chest has no mean: every compression is run.
    const compressed = isCompressed(this.#model.compressions);
    while (passed_ms < asked_ms && stoppedBy === undefined) {
      const left_ms = asked_ms - passed_ms;
      if (compressed) {
        const ms = Math.min(CONTROL_MS, left_ms);
        this.#stepper.run(ms);
        passed_ms += ms;
        pulsatile_ms += ms;
        stoppedBy = crossed?.();
        continue;
      }
      // What is shorter than the beats to begin with is run beat by beat.
      const spent_ms = this.#means.take(() => this.#stepper.run(1), left_ms, CONTROL_MS);
      passed_ms += spent_ms;
      pulsatile_ms += spent_ms;
      stoppedBy = crossed?.();
      if (stoppedBy !== undefined || asked_ms - passed_ms < CONTROL_MS) continue;
      this.#watch.compare();
      const course = this.#average(Math.min(asked_ms - passed_ms, this.#watch.longest_ms), crossed);
      passed_ms += course.passed_ms;
      stoppedBy = course.stoppedBy;
    }
    return { passed_ms, pulsatile_ms, stoppedBy };
  }

  #average(longest_ms: number, crossed: (() => Crossing | undefined) | undefined): AveragedCourse {
    const { world, heart, vasomotor, tissues } = this.#model;
    let passed_ms = 0;
    let stoppedBy: Crossing | undefined;
    this.#pulse_mmHg.set(vasomotor.pulse_mmHg);
    this.#pulse.set(tissues.pulse);
    this.#circulation.enter();
    this.#window.begin();
    this.#watch.begin();
    const sway_mL_per_s = this.#means.sway_mL_per_s;
    const swaying = Int32Array.from(sway_mL_per_s.keys()).filter(
      (k) => sway_mL_per_s[k] > LEAST_SWAY_ML_PER_S,
    );
    setSteps(FAST_MS / 1000, CONTROL_MS / 1000);
    try {
      while (passed_ms + CONTROL_MS <= longest_ms && stoppedBy === undefined) {
        let scant = false;
        let isHeld = this.#circulation.isQuiet && this.#circulation.solve(CONTROL_MS / 1000);
        isHeld &&= this.#circulation.isQuiet;
        for (let ms = FAST_MS; ms <= CONTROL_MS; ms += FAST_MS) {
          isHeld &&= ms === FAST_MS || !this.#circulation.isDrivenAnew;
          if (!isHeld && !this.#circulation.solve(FAST_MS / 1000)) {
            scant = true;
            break;
          }
          this.#circulation.move(FAST_MS / 1000);
          passed_ms += FAST_MS;
          world.step[0] += FAST_MS;
          heart.beats[0] += this.#beatsIn(FAST_MS);
          this.#window.run(
            FAST_MS / 1000,
            CONTROL_MS / 1000,
            FAST_MS / BREATH_MS,
            ms === CONTROL_MS,
            isHeld && ms > FAST_MS,
            swaying,
            sway_mL_per_s,
          );
        }
        // The rest of a control step is run beat by beat.
        if (scant) break;
        this.#window.sensors();
        // Arteries beat on, though no beat is seen: what feels the pulse keeps that of the last beats.
        vasomotor.pulse_mmHg.set(this.#pulse_mmHg);
        tissues.pulse.set(this.#pulse);
        if (crossed !== undefined) {
          this.#show();
          stoppedBy = crossed();
        }
        if (this.#watch.hasMoved) break;
      }
    } finally {
      setSteps(FAST_USUAL_S, CONTROL_USUAL_S);
    }
    this.#show();
    this.#watch.foretell();
    this.#circulation.leave();
    heart.beats[0] = Math.floor(heart.beats[0]);
    this.#stepper.resumePulse();
    return { passed_ms, pulsatile_ms: 0, stoppedBy };
  }

  #beatsIn(ms: number): number {
    const { heart } = this.#model;
    return this.#means.beats > 0 ? (heart.beatRate_per_min[0] * ms) / 60_000 : 0;
  }

  #show(): void {
    const { lines, lineHistory, volumes, flowMeters, flowHistory, edges } = this.#model;
    shiftPressureLines(lines, lineHistory, volumes);
    shiftFlowMeters(flowMeters, flowHistory, edges);
  }
}

const LEAST_SWAY_ML_PER_S = 0.02;
const FAST_MS = 100;
const CONTROL_MS = 500;
/** In parts of this length a fast step is breathed. */
const BREATH_MS = 20;
