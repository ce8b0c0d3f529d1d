import type { FrameRemark, PortStatus } from "@openperfusion/contracts";
import { IdentityWatch } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import type { HostTime } from "../clock/HostClock.ts";
import { DeviceWatch } from "../device/DeviceWatch.ts";
import type { StreamItem } from "../decode/StreamDecoder.ts";
import { TELNET_PROBLEM } from "../decode/TelnetPrefix.ts";
import { portState } from "./portState.ts";
import type { PortFacts } from "./portState.ts";
import { silenceHint } from "./silenceHint.ts";

/** The part of a port's status that was seen at the port itself. */
type Seen = Pick<
  PortStatus,
  | "state"
  | "isOpen"
  | "lastByteAge_ms"
  | "lastFrameAge_ms"
  | "frameCount"
  | "rejectedCount"
  | "device"
  | "noticed"
  | "problem"
>;

/** What was seen of a port, and what to show of it. Times are the host's monotonic clock, in ms. */
export class PortHealth {
  readonly #profile: DeviceProfile;
  readonly #isSending: boolean;
  readonly #identity: IdentityWatch;
  readonly #watch: DeviceWatch;
  #phase: PortFacts["phase"] = "closed";
  #openedAt_ms: number | undefined;
  #lastByteAt_ms: number | undefined;
  #lastFrameAt_ms: number | undefined;
  #frameCount = 0;
  #rejectedCount = 0;
  #hasTelnet = false;
  #problem: string | null = null;

  /** `isSending`: a person turned polling on for the port. */
  constructor(profile: DeviceProfile, isSending: boolean) {
    this.#profile = profile;
    this.#isSending = isSending;
    this.#identity = new IdentityWatch(profile);
    this.#watch = new DeviceWatch(profile);
  }

  get isClosed(): boolean {
    return this.#phase === "closed";
  }

  opening(): void {
    this.#phase = "opening";
  }

  opened(now_ms: number): void {
    this.#phase = "open";
    this.#problem = null;
    this.#openedAt_ms = now_ms;
  }

  /** The problem is shown until the port is open again. */
  lost(problem: string): void {
    this.#phase = "lost";
    this.#problem = problem;
    this.#hasTelnet = false;
    this.#identity.forget();
  }

  closed(): void {
    this.#phase = "closed";
  }

  bytes(now_ms: number): void {
    this.#lastByteAt_ms = now_ms;
  }

  frame(now_ms: number): void {
    this.#lastFrameAt_ms = now_ms;
  }

  /** What is to be remarked at the item, whose last byte came at `time`. */
  count(item: StreamItem, time: HostTime): readonly FrameRemark[] {
    if (item.kind !== "rejected") this.#identity.take(item);
    if (item.kind === "frame") this.#frameCount++;
    else if (item.kind === "rejected") this.#rejectedCount++;
    else if (item.notice === "telnetNegotiation") this.#hasTelnet = true;
    return this.#watch.take(item, time);
  }

  state(now_ms: number): PortStatus["state"] {
    return portState({
      phase: this.#phase,
      openedAt_ms: this.#openedAt_ms,
      lastFrameAt_ms: this.#lastFrameAt_ms,
      now_ms,
      staleAfter_ms: this.#profile.session.staleAfter_ms,
      lostAfter_ms: this.#profile.session.lostAfter_ms,
    });
  }

  /** `spoolProblem`: what keeps every port's bytes from being stored. */
  seen(now_ms: number, spoolProblem: string | null): Seen {
    const age_ms = (at_ms: number | undefined): number | null =>
      at_ms === undefined ? null : now_ms - at_ms;
    return {
      state: this.state(now_ms),
      isOpen: this.#phase === "open",
      lastByteAge_ms: age_ms(this.#lastByteAt_ms),
      lastFrameAge_ms: age_ms(this.#lastFrameAt_ms),
      frameCount: this.#frameCount,
      rejectedCount: this.#rejectedCount,
      device: this.#device(),
      noticed: this.#watch.noticed,
      problem: this.#problem ?? spoolProblem ?? this.#hint(now_ms),
    };
  }

  #device(): PortStatus["device"] {
    const { version, testedVersions = [] } = this.#profile.identity ?? {};
    return {
      ...this.#identity.told,
      tellsVersion: version !== undefined,
      testedVersions: testedVersions.map((tested) => tested.version),
    };
  }

  #hint(now_ms: number): string | null {
    if (this.#hasTelnet) return TELNET_PROBLEM;
    const state = this.state(now_ms);
    if (state !== "listening" && state !== "lost") return null;
    // Since the port was opened, or since the device said its last word.
    const since_ms = Math.max(
      this.#openedAt_ms ?? now_ms,
      state === "lost" ? (this.#lastFrameAt_ms ?? 0) : 0,
    );
    return silenceHint(this.#profile, {
      open_ms: now_ms - since_ms,
      hasBytes: (this.#lastByteAt_ms ?? 0) > since_ms,
      isSending: this.#isSending,
    });
  }
}
