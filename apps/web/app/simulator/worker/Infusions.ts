import type { SignalId } from "@openperfusion/signals";

/** How fast a bag runs in when a volume is given, in mL/min: under pressure, as on bypass. */
export const GIVING_ML_PER_MIN = 500;

interface Infusion {
  remaining_mL: number;
  rate_mL_per_min: number;
}

/**
 * Volumes that are being given: each runs at its rate until it is in. The engine knows rates only; the end of a
 * volume falls on a whole millisecond of simulated time, so the speed at which a case is played changes nothing.
 */
export class Infusions {
  readonly #running = new Map<SignalId, Infusion>();

  /** Adds to what is still to come and returns the rate to set. */
  give(signal: SignalId, volume_mL: number, largestRate_mL_per_min: number): number {
    if (!(volume_mL > 0)) throw new RangeError(`A volume to give must be above 0 mL, found ${volume_mL}`);
    const rate_mL_per_min = Math.min(GIVING_ML_PER_MIN, largestRate_mL_per_min);
    const remaining_mL = this.remaining_mL(signal) + volume_mL;
    this.#running.set(signal, { remaining_mL, rate_mL_per_min });
    return rate_mL_per_min;
  }

  remaining_mL(signal: SignalId): number {
    return this.#running.get(signal)?.remaining_mL ?? 0;
  }

  stop(signal: SignalId): void {
    this.#running.delete(signal);
  }

  clear(): void {
    this.#running.clear();
  }

  /** The running ones, to be shown. */
  signals(): readonly SignalId[] {
    return [...this.#running.keys()];
  }

  /** Milliseconds until the next volume is in, at least 1; infinite when none is running. */
  nextEnd_ms(): number {
    let next_ms = Number.POSITIVE_INFINITY;
    for (const { remaining_mL, rate_mL_per_min } of this.#running.values()) {
      next_ms = Math.min(next_ms, Math.max(1, Math.round((remaining_mL / rate_mL_per_min) * MS_PER_MIN)));
    }
    return next_ms;
  }

  /** Counts what ran in and returns the infusions that are done, which are then forgotten. */
  advance(milliseconds: number): readonly SignalId[] {
    const done: SignalId[] = [];
    for (const [signal, infusion] of this.#running) {
      infusion.remaining_mL -= (infusion.rate_mL_per_min * milliseconds) / MS_PER_MIN;
      // Sums of fractions may end a hair off zero; half a millisecond's worth is nothing left to give.
      if (infusion.remaining_mL < (0.5 * infusion.rate_mL_per_min) / MS_PER_MIN) done.push(signal);
    }
    for (const signal of done) this.#running.delete(signal);
    return done;
  }

  /** What is kept with a bookmark, so that a volume half given goes on from there. */
  save(): readonly (readonly [SignalId, Readonly<Infusion>])[] {
    return [...this.#running].map(([signal, infusion]) => [signal, { ...infusion }]);
  }

  restore(saved: ReturnType<Infusions["save"]>): void {
    this.#running.clear();
    for (const [signal, infusion] of saved) this.#running.set(signal, { ...infusion });
  }
}

const MS_PER_MIN = 60_000;
