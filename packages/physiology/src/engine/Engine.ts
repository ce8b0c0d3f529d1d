import type { Cell, Qualifier, SignalId } from "@openperfusion/signals";
import { readoutsFor } from "../readouts/readouts.ts";
import type { Readouts } from "../readouts/Readout.ts";
import { fastContentKind, slowContentKind } from "../kinds/contents.ts";
import { balanceOf } from "./balance.ts";
import type { Balance } from "./balance.ts";
import { applyControls, checkControl } from "./controls.ts";
import type { Model } from "./Model.ts";
import { seedRandom } from "./random.ts";
import { hashBytes, packSnapshot, unpackSnapshot } from "./snapshot.ts";
import { Stepper } from "./Stepper.ts";

/** A patient on a circuit, stepped from outside. Made by `createEngine`. */
export class Engine {
  /** The signals that `read` knows on this circuit. */
  readonly signals: readonly SignalId[];
  /** The signals that `setControl` takes on this circuit. */
  readonly controls: readonly SignalId[];
  readonly #model: Model;
  readonly #stepper: Stepper;
  readonly #readouts: Readouts;

  constructor(model: Model) {
    this.#model = model;
    this.#stepper = new Stepper(model);
    this.#readouts = readoutsFor(model);
    this.signals = Object.keys(this.#readouts) as SignalId[];
    this.controls = model.controlIds;
    applyControls(model);
    this.#stepper.settle();
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

  /** Sets a control in its canonical unit; throws RangeError that names control, found and allowed. */
  setControl(id: SignalId, value: number): void {
    const row = checkControl(id, value, this.controls);
    this.#model.controls.value[row] = value;
    applyControls(this.#model);
  }

  /** What a control is set to; throws RangeError on a signal that is no control here. */
  control(id: SignalId): number {
    const row = this.controls.indexOf(id);
    if (row < 0) throw new RangeError(`"${id}" is no control of this circuit`);
    return this.#model.controls.value[row];
  }

  /**
   * A signal's true value in its canonical unit, or the reason why there is none. Gases are stated at the blood's own
   * temperature; with the view `temperatureView=37C` as the same blood would measure at 37 °C. Reading changes nothing.
   */
  read(id: SignalId, view: Qualifier = "temperatureView=actual"): Cell {
    const readout = this.#readouts[id];
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

  /** How large the model is. */
  get counts(): { readonly volumes: number; readonly edges: number; readonly species: number } {
    const { wiring } = this.#model;
    const species = (fastContentKind.columns.length + slowContentKind.columns.length) / 2;
    return { volumes: wiring.volumes.length, edges: wiring.edges.length, species };
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
}
