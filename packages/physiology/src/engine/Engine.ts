import type { Cell, Control, Qualifier, SignalId } from "@openperfusion/signals";
import { FAST_SPECIES, SLOW_SPECIES } from "../kinds/contents.ts";
import { firstSlowSite } from "../kinds/sites.ts";
import type { Readouts } from "../readouts/Readout.ts";
import { readoutsFor } from "../readouts/readouts.ts";
import { disturbancesOf } from "../disturbances/registry.ts";
import { AveragedStepper } from "./averaged/AveragedStepper.ts";
import type { AveragedCourse, Crossing, SignalLimit } from "./averaged/AveragedStepper.ts";
import { balanceOf } from "./balance.ts";
import type { Balance } from "./balance.ts";
import { hashBytes } from "./hash.ts";
import { checkControl, pullLevers, rangeOf } from "./levers.ts";
import type { Model } from "./Model.ts";
import { seedRandom } from "./random.ts";
import { packSnapshot, unpackSnapshot } from "./snapshot.ts";
import { Stepper } from "./Stepper.ts";

/** How large the model is. */
export interface Counts {
  readonly volumes: number;
  readonly edges: number;
  readonly species: number;
  /** Those of the species that are carried every 10 ms; the others every 50 ms. */
  readonly fastSpecies: number;
  readonly gasPlaces: number;
  /** Those of the gas places that are solved every 10 ms; the others every 100 ms. */
  readonly fastGasPlaces: number;
}

/** A patient on a circuit, stepped from outside. Made by `createEngine`. */
export class Engine {
  /** The signals that `setControl` takes on this circuit. */
  readonly controls: readonly SignalId[];
  /** The faults and illnesses that can befall this patient on this circuit. */
  readonly disturbances: readonly string[];
  readonly #model: Model;
  readonly #stepper: Stepper;
  #averaged: AveragedStepper | undefined;
  /** Made when a signal is first read: a course that reads nothing needs none. */
  #readouts: Readouts | undefined;
  #signals: readonly SignalId[] | undefined;

  constructor(model: Model) {
    this.#model = model;
    this.#stepper = new Stepper(model);
    this.controls = model.levers.controls.map((part) => part.signal);
    this.disturbances = model.levers.disturbances
      .filter(({ slotCount }) => slotCount > 0)
      .map(({ id }) => id);
    this.#pull();
    this.#stepper.settle();
  }

  /** The signals that `read` knows on this circuit. */
  get signals(): readonly SignalId[] {
    return (this.#signals ??= Object.keys(this.#known()) as SignalId[]);
  }

  /** Simulated time since the case was laid out, in seconds. */
  get time_s(): number {
    return this.#model.world.step[0] / 1000;
  }

  /** Runs the given number of 1 ms steps; throws RangeError unless it is a whole number from 0 on. */
  step(milliseconds: number): void {
    if (!Number.isInteger(milliseconds) || milliseconds < 0) {
      throw new RangeError(`milliseconds: found ${milliseconds}, allowed whole numbers from 0 on`);
    }
    this.#stepper.run(milliseconds);
  }

  /**
   * Runs the given seconds in the averaged regime, as between two scenes: hearts and pumps as mean flows, a few beats in
   * between from which these are taken anew (`docs/physiology/averaged-regime.md`). State and layout are those of `step`,
   * and `step` may follow at any time. It stops at once where a signal leaves its limits, looked at every half second, and
   * tells how far it came and what stopped it. Throws RangeError on seconds that are no whole number from 0 on.
   */
  stepAveraged(seconds: number, limits: readonly SignalLimit[] = []): AveragedCourse {
    if (!Number.isInteger(seconds) || seconds < 0) {
      throw new RangeError(`seconds: found ${seconds}, allowed whole numbers from 0 on`);
    }
    for (const { signal } of limits) {
      if (this.#known()[signal] === undefined) {
        throw new RangeError(`limits: found "${signal}", allowed the signals of this circuit`);
      }
    }
    const crossed = (): Crossing | undefined => {
      for (const { signal, below, above } of limits) {
        const value = this.read(signal);
        if (typeof value !== "number") continue;
        if ((below !== undefined && value < below) || (above !== undefined && value > above)) {
          return { signal, value };
        }
      }
      return undefined;
    };
    this.#averaged ??= new AveragedStepper(this.#model, this.#stepper);
    return this.#averaged.run(seconds * 1000, limits.length > 0 ? crossed : undefined);
  }

  /** Sets a control in its canonical unit; throws RangeError that names control, found and allowed. */
  setControl(id: SignalId, value: number): void {
    const { levers, controls, layout, state } = this.#model;
    const row = checkControl(id, value, levers);
    const part = levers.controls[row];
    if (part.momentary) {
      for (const { slot, gain = 1 } of part.targets) state[layout.slot(slot)] += gain * value;
      return;
    }
    controls.value[row] = value;
    this.#pull();
  }

  /** What a control is set to; throws RangeError on a signal that is no control here. */
  control(id: SignalId): number {
    const row = this.controls.indexOf(id);
    if (row < 0) throw new RangeError(`"${id}" is no control of this circuit`);
    return this.#model.controls.value[row];
  }

  /** In which range a control may be set here, and where it starts; throws RangeError on one that is none. */
  range(id: SignalId): Control {
    const row = this.controls.indexOf(id);
    if (row < 0) throw new RangeError(`"${id}" is no control of this circuit`);
    return rangeOf(this.#model.levers.controls[row]);
  }

  /**
   * Lets a fault or an illness grow to `size` (0 none, 1 full) over `onset_s` seconds (its usual time if not given);
   * throws RangeError that names the field, what was found and what is allowed.
   */
  disturb(id: string, size: number, onset_s?: number): void {
    const { levers, disturbances, plan } = this.#model;
    if (!this.disturbances.includes(id)) {
      throw new RangeError(`disturbance: found "${id}", allowed ${this.disturbances.join(", ")}`);
    }
    if (!(size >= 0 && size <= 1)) throw new RangeError(`size: found ${size}, allowed 0 to 1`);
    const row = levers.disturbances.findIndex((disturbance) => disturbance.id === id);
    const usual_s = onsetOf(plan, row);
    const time_s = onset_s ?? usual_s;
    if (!(time_s >= 0)) throw new RangeError(`onset_s: found ${time_s}, allowed 0 or more`);
    disturbances.goal[row] = size;
    disturbances.rate_per_s[row] = time_s > 0 ? Math.abs(size - disturbances.size[row]) / time_s : 1e9;
    if (time_s > 0) return;
    disturbances.size[row] = size;
    this.#pull();
  }

  /**
   * A signal as the monitor or console shows it, in its canonical unit, or the reason why there is none. Gases are stated
   * at the blood's own temperature; with the view `temperatureView=37C` as the same blood would measure at 37 °C.
   * Reading changes nothing.
   */
  read(id: SignalId, view: Qualifier = "temperatureView=actual"): Cell {
    const readout = this.#known()[id];
    if (readout === undefined) return "notAvailable";
    const value = readout(this.#model, view === "temperatureView=37C" ? "37C" : "actual");
    return typeof value === "number" && !Number.isFinite(value) ? "outOfRange" : value;
  }

  /** A number of the state by name, for tests and tools: `pump.arterial.flow_mL_per_s`. */
  slot(name: string): number {
    return this.#model.state[this.#model.layout.slot(name)];
  }

  get slots(): readonly string[] {
    return this.#model.layout.slots.map((slot) => slot.name);
  }

  /** What is stored in all parts, and what entered and left since the start. */
  balance(): Balance {
    return balanceOf(this.#model);
  }

  get counts(): Counts {
    const { plan, sites } = this.#model;
    return {
      volumes: plan.volumes.length,
      edges: plan.edges.length,
      species: FAST_SPECIES.length + SLOW_SPECIES.length,
      fastSpecies: FAST_SPECIES.length,
      gasPlaces: sites.volume.length,
      fastGasPlaces: firstSlowSite(plan),
    };
  }

  /** Engine version and slot-table hash, then one copy of the whole state. */
  snapshot(): Uint8Array {
    return packSnapshot(this.#model.state, this.#model.hash);
  }

  /** Goes on from a snapshot of the same engine version, assembly and patient; throws RangeError on another's. */
  restore(bytes: Uint8Array): void {
    unpackSnapshot(bytes, this.#model.state, this.#model.hash);
  }

  /** Starts the generator of beats and noise again, as another course of the same case. */
  reseed(seed: number): void {
    if (!Number.isFinite(seed)) throw new RangeError(`seed: found ${seed}, allowed any finite number`);
    seedRandom(this.#model.random, seed);
  }

  /** Names the state: equal for equal bytes, in Node and in every browser. */
  stateHash(): string {
    const { state } = this.#model;
    return hashBytes(new Uint8Array(state.buffer, state.byteOffset, state.byteLength));
  }

  #known(): Readouts {
    return (this.#readouts ??= readoutsFor(this.#model));
  }

  #pull(): void {
    const { levers, controls, disturbances, state } = this.#model;
    pullLevers(levers, controls, disturbances, state);
  }
}

function onsetOf(plan: Model["plan"], row: number): number {
  return disturbancesOf(plan)[row].onset_s;
}
