import type { FrameRemark } from "@openperfusion/contracts";
import type { DeviceProfile } from "@openperfusion/devices";
import type { HostTime } from "../clock/HostClock.ts";
import type { StreamItem } from "../decode/StreamDecoder.ts";

export interface RestartState {
  readonly lastFrame_ms: number | null;
  /** Nobody listened since: a silence that is the port's own says nothing of the device. */
  readonly isReopened: boolean;
  readonly hasSaidSo: boolean;
}

/**
 * Tells at the first frame behind it that a device was switched off and on: for certain where it says so itself, by one of
 * its profile's `startKeys`, and as a mere possibility where all there is is its silence on a port that stayed open.
 */
export class RestartWatch {
  readonly #startKeys: readonly string[];
  readonly #staleAfter_ms: number;
  #lastFrame_ms: number | null = null;
  #isReopened = false;
  #hasSaidSo = false;

  constructor({ codec, session }: DeviceProfile, state?: RestartState) {
    this.#startKeys = session.startKeys ?? [];
    // An analyzer is silent from one sample to the next.
    this.#staleAfter_ms = codec === "astm" ? Infinity : session.staleAfter_ms;
    if (state === undefined) return;
    this.#lastFrame_ms = state.lastFrame_ms;
    this.#isReopened = state.isReopened;
    this.#hasSaidSo = state.hasSaidSo;
  }

  take(item: StreamItem, { hostMono_ms }: HostTime): FrameRemark | undefined {
    if (item.kind === "notice") {
      this.#hasSaidSo ||= item.key !== undefined && this.#startKeys.includes(item.key);
      return undefined;
    }
    this.#isReopened ||= item.isFirstAfterOpen === true;
    if (item.kind !== "frame") return undefined;
    const last_ms = this.#lastFrame_ms;
    const isReopened = this.#isReopened;
    const hasSaidSo = this.#hasSaidSo;
    this.#lastFrame_ms = hostMono_ms;
    this.#isReopened = false;
    this.#hasSaidSo = false;
    // A device that is switched on for the first time has not restarted.
    if (last_ms === null) return undefined;
    const silent_ms = Math.round(hostMono_ms - last_ms);
    if (hasSaidSo) return { kind: "restart", evidence: "told", silent_ms };
    if (isReopened || silent_ms <= this.#staleAfter_ms) return undefined;
    return { kind: "restart", evidence: "silence", silent_ms };
  }

  state(): RestartState {
    return {
      lastFrame_ms: this.#lastFrame_ms,
      isReopened: this.#isReopened,
      hasSaidSo: this.#hasSaidSo,
    };
  }
}
