import type { Fault } from "@openperfusion/device-emulator";
import type { EmulatedPort } from "./EmulatedPort.ts";

interface Step {
  readonly at_s: number;
  readonly isOut: boolean;
}

/** Pulls and puts back the plug of an emulated port, as its faults say; tells when the port is there and when it is gone. */
export class Plug {
  readonly #port: EmulatedPort;
  readonly #onChange: (isIn: boolean) => void;
  #steps: readonly Step[];
  /** Steps follow one another, whatever each takes. */
  #moving: Promise<void> = Promise.resolve();

  constructor(port: EmulatedPort, faults: readonly Fault[], onChange: (isIn: boolean) => void) {
    this.#port = port;
    this.#onChange = onChange;
    const steps = faults.flatMap((fault): readonly Step[] =>
      fault.kind === "unplug"
        ? [
            { at_s: fault.at_s, isOut: true },
            { at_s: fault.at_s + fault.for_s, isOut: false },
          ]
        : [],
    );
    this.#steps = steps.toSorted((a, b) => a.at_s - b.at_s);
  }

  /** What is due at this time of the simulation. Fails when the port can't be made again. */
  async advance(now_s: number): Promise<void> {
    for (let step = this.#steps[0]; step !== undefined && step.at_s <= now_s; step = this.#steps[0]) {
      this.#steps = this.#steps.slice(1);
      const { isOut } = step;
      this.#moving = this.#moving.then(() => this.#move(isOut));
    }
    await this.#moving;
  }

  async #move(isOut: boolean): Promise<void> {
    if (isOut) {
      // Whoever looks for the name finds none before whoever reads the port is told.
      this.#onChange(false);
      await this.#port.unplug();
      return;
    }
    await this.#port.replug();
    this.#onChange(true);
  }
}
