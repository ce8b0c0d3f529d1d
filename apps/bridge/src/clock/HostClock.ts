/** When the host saw something. Order is by `hostMono_ms` within one boot; the wall clock may step. */
export interface HostTime {
  /** Wall clock, ms since 1970-01-01T00:00Z. */
  readonly hostWall_ms: number;
  /** Monotonic clock, ms since the host started. */
  readonly hostMono_ms: number;
  /** Counts the steps of the wall clock within this run. */
  readonly epoch: number;
}

/** One step of the wall clock: the same moment in both frames. */
export interface ClockStep extends HostTime {
  /** What the wall clock would have shown had it gone on evenly. */
  readonly expectedWall_ms: number;
}

export interface ClockSource {
  wall_ms(): number;
  mono_ms(): number;
}

/** A change of the wall clock against the monotonic one by more than this is a step; less is slewing. */
export const CLOCK_STEP_MS = 500;

const HOST: ClockSource = {
  wall_ms: () => Date.now(),
  mono_ms: () => Number(process.hrtime.bigint()) / 1e6,
};

/**
 * Reads both clocks of the host together and notices when the wall clock was set: that begins a new epoch.
 * No time is ever corrected; a later reader finds both clocks and the step itself.
 */
export class HostClock {
  readonly #source: ClockSource;
  readonly #onStep: (step: ClockStep) => void;
  #epoch = 0;
  #offset_ms: number;

  constructor(onStep: (step: ClockStep) => void = () => {}, source: ClockSource = HOST) {
    this.#source = source;
    this.#onStep = onStep;
    this.#offset_ms = source.wall_ms() - source.mono_ms();
  }

  now(): HostTime {
    const { hostWall_ms, hostMono_ms } = this.#bothAtOnce();
    const offset_ms = hostWall_ms - hostMono_ms;
    const expectedWall_ms = hostMono_ms + this.#offset_ms;
    // Compared with the moment before, not with the start: slewing adds up to more than a step in a week.
    this.#offset_ms = offset_ms;
    if (Math.abs(hostWall_ms - expectedWall_ms) > CLOCK_STEP_MS) {
      this.#epoch++;
      this.#onStep({ hostWall_ms, hostMono_ms, epoch: this.#epoch, expectedWall_ms });
    }
    return { hostWall_ms, hostMono_ms, epoch: this.#epoch };
  }

  /** A process that was stopped between the two readings would take the time it stood still for a step. */
  #bothAtOnce(): { readonly hostWall_ms: number; readonly hostMono_ms: number } {
    for (;;) {
      const hostMono_ms = this.#source.mono_ms();
      const hostWall_ms = this.#source.wall_ms();
      if (this.#source.mono_ms() - hostMono_ms < CLOCK_STEP_MS) return { hostWall_ms, hostMono_ms };
    }
  }
}
