import { SIGNALS } from "@openperfusion/signals";
import type { Cell, SignalId } from "@openperfusion/signals";
import type { SimulatedCase } from "./SimulatedCase.ts";

const OFFERED: readonly SignalId[] = [
  "patient.pressure.arterial.instant",
  "patient.pressure.centralVenous",
  "circuit.pressure.arterialLine",
  "pump.arterial.flow",
  "pump.arterial.speed",
  "circuit.infusion.crystalloid",
];

/** For tests: a case whose arterial pressure is its time in milliseconds and which counts what was infused. */
export class TestCase implements SimulatedCase {
  readonly signals = OFFERED;
  readonly controls = OFFERED.filter((signal) => "control" in SIGNALS[signal]);
  readonly #controls = new Map<SignalId, number>();
  infused_mL = 0;
  failAt_ms = Number.POSITIVE_INFINITY;
  milliseconds = 0;
  /** What a step costs on the clock of the test. */
  onStep: (milliseconds: number) => void = () => undefined;

  get time_s(): number {
    return this.milliseconds / 1000;
  }

  step(milliseconds: number): void {
    if (this.milliseconds + milliseconds > this.failAt_ms) {
      throw new Error("circuit.reservoir.volume_mL is not a finite number");
    }
    this.milliseconds += milliseconds;
    this.infused_mL += (this.control("circuit.infusion.crystalloid") * milliseconds) / 60_000;
    this.onStep(milliseconds);
  }

  read(signal: SignalId): Cell {
    if (signal === "patient.pressure.arterial.instant") return this.milliseconds;
    if (signal === "patient.pressure.centralVenous") return "notAvailable";
    return signal === "circuit.infusion.crystalloid" ? this.control(signal) : 1;
  }

  control(signal: SignalId): number {
    return this.#controls.get(signal) ?? controlOf(signal).default;
  }

  setControl(signal: SignalId, value: number): void {
    const { min, max } = controlOf(signal);
    if (value < min || value > max) throw new RangeError(`${signal} must be ${min} … ${max}, found ${value}`);
    this.#controls.set(signal, value);
  }

  snapshot(): Uint8Array {
    return new TextEncoder().encode(
      JSON.stringify([this.milliseconds, this.infused_mL, [...this.#controls]]),
    );
  }

  restore(snapshot: Uint8Array): void {
    const [milliseconds, infused_mL, controls] = JSON.parse(new TextDecoder().decode(snapshot)) as [
      number,
      number,
      [SignalId, number][],
    ];
    this.milliseconds = milliseconds;
    this.infused_mL = infused_mL;
    this.#controls.clear();
    for (const [signal, value] of controls) this.#controls.set(signal, value);
  }
}

function controlOf(signal: SignalId): {
  readonly min: number;
  readonly max: number;
  readonly default: number;
} {
  const definition = SIGNALS[signal];
  if (!("control" in definition)) throw new RangeError(`${signal} is not a control`);
  return definition.control;
}
