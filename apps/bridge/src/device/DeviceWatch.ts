import type { FrameRemark, Noticed } from "@openperfusion/contracts";
import { clockFormats, clockReading, clockText } from "@openperfusion/devices";
import type { ClockFormat, DecodedFrame, DeviceProfile } from "@openperfusion/devices";
import type { HostTime } from "../clock/HostClock.ts";
import type { StreamItem } from "../decode/StreamDecoder.ts";
import { DeviceClock } from "./DeviceClock.ts";
import type { DeviceClockState } from "./DeviceClock.ts";
import { LayoutWatch } from "./LayoutWatch.ts";
import { localClock_ms } from "./localClock.ts";
import { RepeatWatch } from "./RepeatWatch.ts";
import type { RepeatState } from "./RepeatWatch.ts";
import { RestartWatch } from "./RestartWatch.ts";
import type { RestartState } from "./RestartWatch.ts";

/** Plain data, for a checkpoint of the record. */
export interface DeviceWatchState {
  readonly clock: DeviceClockState;
  readonly restart: RestartState;
  readonly repeat: RepeatState;
}

const NOTHING: readonly FrameRemark[] = [];

/**
 * What the bridge notices of a device from one item to the next. The same items with the same times give the same
 * remarks, so the record and the port each have a watch of their own.
 */
export class DeviceWatch {
  readonly #formatOf: (frame: DecodedFrame) => ClockFormat | undefined;
  readonly #clock: DeviceClock;
  readonly #restart: RestartWatch;
  readonly #repeat: RepeatWatch;
  readonly #layout = new LayoutWatch();
  #shown: string | undefined;
  #resolution_ms = 1;
  #restartCount = 0;
  #maybeRestartCount = 0;
  #repeatCount = 0;

  constructor(profile: DeviceProfile, state?: DeviceWatchState) {
    this.#formatOf = clockFormats(profile);
    this.#clock = new DeviceClock(state?.clock);
    this.#restart = new RestartWatch(profile, state?.restart);
    this.#repeat = new RepeatWatch(profile, state?.repeat);
  }

  /** `time`: when the item's last byte came. */
  take(item: StreamItem, time: HostTime): readonly FrameRemark[] {
    this.#layout.take(item);
    const restart = this.#restart.take(item, time);
    const repeat = this.#repeat.take(item, time.hostMono_ms);
    if (item.kind !== "frame") return NOTHING;
    // What waited in a buffer before the port was opened may be of any age.
    const jump = item.isFirstAfterOpen === true ? undefined : this.#clockRemark(item, time);
    // Hardly ever is there anything: no array is made for nothing.
    if (restart === undefined && jump === undefined && repeat === undefined) return NOTHING;
    const remarks = [restart, jump, repeat].filter((remark) => remark !== undefined);
    for (const remark of remarks) this.#count(remark);
    return remarks;
  }

  get noticed(): Noticed {
    const aheadOfLocal_ms = this.#clock.ahead_ms(localClock_ms);
    const clock = {
      shown: this.#shown ?? "",
      aheadOfLocal_ms: Math.round(aheadOfLocal_ms ?? 0),
      resolution_ms: this.#resolution_ms,
      drift_ppm: this.#clock.drift_ppm,
      epoch: this.#clock.epoch,
    };
    return {
      clock: aheadOfLocal_ms === null ? null : clock,
      restartCount: this.#restartCount,
      maybeRestartCount: this.#maybeRestartCount,
      repeatCount: this.#repeatCount,
      isLayoutUnknown: this.#layout.isUnknown,
    };
  }

  state(): DeviceWatchState {
    return {
      clock: this.#clock.state(),
      restart: this.#restart.state(),
      repeat: this.#repeat.state(),
    };
  }

  #count(remark: FrameRemark): void {
    if (remark.kind === "repeat") this.#repeatCount++;
    if (remark.kind !== "restart") return;
    if (remark.evidence === "told") this.#restartCount++;
    else this.#maybeRestartCount++;
  }

  #clockRemark(frame: DecodedFrame, time: HostTime): FrameRemark | undefined {
    const { deviceTime, seq } = frame;
    if (deviceTime === undefined) return undefined;
    const format = this.#formatOf(frame);
    const reading = format === undefined ? undefined : clockReading(deviceTime, format);
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
