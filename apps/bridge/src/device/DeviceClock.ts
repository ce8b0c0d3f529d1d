import type { ClockReading } from "@openperfusion/devices";
import type { HostTime } from "../clock/HostClock.ts";
import { drift_ppm, noDrift, withOffset } from "./Drift.ts";
import type { DriftState } from "./Drift.ts";

/** What a frame's clock showed. */
interface Seen {
  /** Reading minus the host's monotonic clock. */
  readonly offset_ms: number;
  readonly hostMono_ms: number;
  readonly hostWall_ms: number;
  readonly seq: number;
  readonly shown: string;
  readonly shown_ms: number;
}

export interface DeviceClockState {
  /** Counts how often the clock was set since it was heard first. */
  readonly epoch: number;
  /** The offset that this epoch has, smoothed; null until two frames agree. */
  readonly offset_ms: number | null;
  readonly drift: DriftState;
  /** An offset that is not the epoch's: of a frame that came late, or of a clock that was set. */
  readonly doubt: Seen | null;
}

/**
 * The clock was set, by as much as `jump_ms`, told no finer than the clock itself; the first frame that showed it, and
 * what it should have shown then.
 */
export interface ClockJump {
  readonly epoch: number;
  readonly jump_ms: number;
  readonly expected_ms: number;
  readonly first: Seen;
}

/** A capture of a CDI 500 shows its clock up to 3 s early or late against the host's: less than this is no jump. */
const LEAST_JUMP_MS = 5000;
/** Two offsets so near are the same clock. */
const SAME_MS = 2000;
/** What was held up on its way comes in one burst; a clock that was set still shows it after this time. */
const SURE_AFTER_MS = 5000;
/** Share of a new offset in the smoothed one. */
const SHARE = 1 / 16;

/**
 * Holds a device's clock against the host's monotonic one. It corrects nothing: it tells the offset, and when the clock
 * was set, which begins a new epoch. One late frame is no jump: another one, seconds later, has to agree with it. A clock
 * that runs at another speed never agrees with itself, and begins none.
 */
export class DeviceClock {
  #epoch = 0;
  #offset_ms: number | null = null;
  #drift = noDrift(0);
  #doubt: Seen | null = null;
  #reading: ClockReading | undefined;
  #heard: HostTime | undefined;

  constructor(state?: DeviceClockState) {
    if (state === undefined) return;
    this.#epoch = state.epoch;
    this.#offset_ms = state.offset_ms;
    this.#drift = state.drift;
    this.#doubt = state.doubt;
  }

  take(reading: ClockReading, shown: string, seq: number, time: HostTime): ClockJump | undefined {
    const { hostMono_ms, hostWall_ms } = time;
    const { shown_ms } = reading;
    this.#reading = reading;
    this.#heard = time;
    const offset_ms = shown_ms - hostMono_ms;
    const seen = { offset_ms, hostMono_ms, hostWall_ms, seq, shown, shown_ms };
    if (this.#offset_ms !== null) {
      const off_ms = this.#apart(offset_ms, this.#offset_ms);
      if (Math.abs(off_ms) <= LEAST_JUMP_MS) {
        this.#drift = withOffset(this.#drift, hostMono_ms, this.#offset_ms + off_ms);
        this.#offset_ms += off_ms * SHARE;
        this.#doubt = null;
        return undefined;
      }
    }
    const first = this.#doubt;
    if (first === null || Math.abs(this.#apart(offset_ms, first.offset_ms)) > SAME_MS) this.#doubt = seen;
    else if (hostMono_ms - first.hostMono_ms >= SURE_AFTER_MS) return this.#settle(first, seen);
    return undefined;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** By how much the device is ahead of a clock that shows `clock_ms` of the host's wall clock; null until two frames agree. */
  ahead_ms(clock_ms: (hostWall_ms: number) => number): number | null {
    if (this.#offset_ms === null || this.#reading === undefined || this.#heard === undefined) return null;
    const offset_ms = this.#doubt?.offset_ms ?? this.#offset_ms;
    const { hostWall_ms, hostMono_ms } = this.#heard;
    // It shows the part of a second that has passed as none: on average a half.
    const middle_ms = offset_ms + this.#reading.resolution_ms / 2;
    return this.#apart(middle_ms, clock_ms(hostWall_ms) - hostMono_ms);
  }

  /** Millionths by which the device's clock is fast within this epoch; null until that is sure. */
  get drift_ppm(): number | null {
    return this.#heard === undefined ? null : drift_ppm(this.#drift, this.#heard.hostMono_ms);
  }

  state(): DeviceClockState {
    return { epoch: this.#epoch, offset_ms: this.#offset_ms, drift: this.#drift, doubt: this.#doubt };
  }

  #settle(first: Seen, seen: Seen): ClockJump | undefined {
    const before_ms = this.#offset_ms;
    this.#offset_ms = seen.offset_ms;
    this.#drift = noDrift(seen.hostMono_ms);
    this.#doubt = null;
    if (before_ms === null) return undefined;
    this.#epoch++;
    const resolution_ms = this.#reading?.resolution_ms ?? 1;
    const jump_ms = Math.round(this.#apart(first.offset_ms, before_ms) / resolution_ms) * resolution_ms;
    return { epoch: this.#epoch, jump_ms, expected_ms: first.shown_ms - jump_ms, first };
  }

  /** The shorter way round, for a clock that wraps. */
  #apart(a_ms: number, b_ms: number): number {
    const apart_ms = a_ms - b_ms;
    const wraps_ms = this.#reading?.wrapsAfter_ms ?? null;
    return wraps_ms === null ? apart_ms : apart_ms - wraps_ms * Math.round(apart_ms / wraps_ms);
  }
}
