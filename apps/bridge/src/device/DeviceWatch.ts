import type { FrameRemark, Noticed } from "@openperfusion/contracts";
import { clockFormats, clockReading, clockText } from "@openperfusion/devices";
import type { ClockFormat, DecodedFrame, DeviceProfile } from "@openperfusion/devices";
import type { HostTime } from "../clock/HostClock.ts";
import type { StreamItem } from "../decode/StreamDecoder.ts";
import { DeviceClock } from "./DeviceClock.ts";
import type { DeviceClockState } from "./DeviceClock.ts";
import { localClock_ms } from "./localClock.ts";

/** Plain data, for a checkpoint of the record. */
export interface DeviceWatchState {
  readonly clock: DeviceClockState;
}

const NOTHING: readonly FrameRemark[] = [];

/**
 * What the bridge notices of a device from one item to the next. The same items with the same times give the same
 * remarks, so the record and the port each have a watch of their own.
 */
export class DeviceWatch {
  readonly #formatOf: (frame: DecodedFrame) => ClockFormat | undefined;
  readonly #clock: DeviceClock;
  #shown: string | undefined;
  #resolution_ms = 1;

  constructor(profile: DeviceProfile, state?: DeviceWatchState) {
    this.#formatOf = clockFormats(profile);
    this.#clock = new DeviceClock(state?.clock);
  }

  /** `time`: when the item's last byte came. */
  take(item: StreamItem, time: HostTime): readonly FrameRemark[] {
    // What waited in a buffer before the port was opened may be of any age.
    if (item.kind !== "frame" || item.isFirstAfterOpen === true) return NOTHING;
    const jump = this.#clockRemark(item, time);
    return jump === undefined ? NOTHING : [jump];
  }

  get noticed(): Noticed {
    const aheadOfLocal_ms = this.#clock.ahead_ms(localClock_ms);
    if (this.#shown === undefined || aheadOfLocal_ms === null) return { clock: null };
    return {
      clock: {
        shown: this.#shown,
        aheadOfLocal_ms: Math.round(aheadOfLocal_ms),
        resolution_ms: this.#resolution_ms,
        drift_ppm: this.#clock.drift_ppm,
        epoch: this.#clock.epoch,
      },
    };
  }

  state(): DeviceWatchState {
    return { clock: this.#clock.state() };
  }

  #clockRemark(frame: DecodedFrame, time: HostTime): FrameRemark | undefined {
    const { deviceTime, seq } = frame;
    if (deviceTime === undefined) return undefined;
    const format = this.#formatOf(frame);
    const reading = format && clockReading(deviceTime, format);
    if (reading === undefined) return undefined;
    this.#shown = deviceTime;
    this.#resolution_ms = reading.resolution_ms;
    const jump = this.#clock.take(reading, deviceTime, seq, time);
    if (jump === undefined) return undefined;
    const { epoch, jump_ms, expected_ms, first } = jump;
    return {
      kind: "clockJump",
      deviceEpoch: epoch,
      jump_ms,
      seq: first.seq,
      hostWall_ms: first.hostWall_ms,
      expected: clockText(expected_ms / 1000, format),
      shown: first.shown,
    };
  }
}
