import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import type { BridgeErrorCode } from "../BridgeError.ts";
import { devicesOf } from "./belief.ts";
import type { BelievedDevice } from "./belief.ts";
import type { Fit } from "./fit.ts";
import { frameStrength } from "./frameStrength.ts";
import type { Heard } from "./listenOn.ts";
import { mostTelling, settingName, waitingAt } from "./plan.ts";
import type { Listened, PlannedSetting } from "./plan.ts";
import { hexOf } from "./silentHints.ts";

/** What is said of one port. */
export type Verdict =
  | { readonly kind: "device"; readonly device: NamedDevice }
  | { readonly kind: "undecided"; readonly devices: readonly NamedDevice[]; readonly why: string }
  | {
      readonly kind: "unknown";
      readonly settings: string;
      readonly received_bytes: number;
      readonly why: string;
    }
  /** Heard to ask for an answer, which nobody may give before a person says so. */
  | {
      readonly kind: "waiting";
      readonly devices: readonly WaitingDevice[];
      readonly received_bytes: number;
      readonly why: string;
    }
  | { readonly kind: "silent"; readonly listened_s: number }
  | { readonly kind: "unreadable"; readonly code: BridgeErrorCode; readonly why: string };

export interface NamedDevice {
  readonly profile: string;
  readonly label: string;
  /** `38400 8N1`, as heard; a rate of the profile's own where the port carries none. */
  readonly settings: string;
  /** Answers that the bytes give, and those that a person must. */
  readonly options: ProfileOptions;
  readonly open: Readonly<Record<string, readonly string[]>>;
  /** 0 to 1. */
  readonly score: number;
  readonly frames: number;
  readonly framed_bytes: number;
  readonly counted_bytes: number;
  readonly evidence_bits: number;
  readonly why: string;
}

/** A device that says nothing more before it is answered. */
export interface WaitingDevice {
  readonly profile: string;
  readonly label: string;
  /** `9600 8N1`, as heard. */
  readonly settings: string;
  readonly hint: string;
  /** What may be sent to it once answering is turned on, in hexadecimal. */
  readonly answers: readonly string[];
}

const WAITING_HINT =
  "waits for an answer: answering must be turned on for this port; `bridge add` shows the bytes and asks whether they may be sent";

/** What was heard, in words: which device, and why it is believed. */
export function verdictOf({ listened, problem }: Heard): Verdict {
  const best = mostTelling(listened);
  if (best === undefined || (problem !== undefined && devicesOf(best.belief).length === 0)) {
    return {
      kind: "unreadable",
      code: problem?.code ?? "port-lost",
      why: problem?.message ?? "there was no time left to listen",
    };
  }
  const devices = devicesOf(best.belief).map((device) => named(best, device));
  const [device, ...others] = devices;
  if (device !== undefined && others.length === 0) return { kind: "device", device };
  if (device !== undefined) {
    return {
      kind: "undecided",
      devices,
      why: "their formats allow the same bytes; a person must say which device it is",
    };
  }
  if (listened.every(({ received_bytes }) => received_bytes === 0)) {
    return {
      kind: "silent",
      listened_s: Math.round(listened.reduce((sum, one) => sum + one.listened_ms, 0) / 1000),
    };
  }
  const waiting = waitingAt(best);
  if (waiting.length > 0) {
    return {
      kind: "waiting",
      devices: waiting.map((profile) => waitingDevice(best, profile)),
      received_bytes: best.received_bytes,
      why: `${best.received_bytes} ${best.received_bytes === 1 ? "byte" : "bytes"} at ${best.setting.name}, all of them what it sends to ask for an answer`,
    };
  }
  const closest = best.belief.kind === "unknown" ? best.belief.closest : undefined;
  return {
    kind: "unknown",
    settings: best.setting.name,
    received_bytes: best.received_bytes,
    why:
      closest === undefined
        ? `no frame of a known device with any setting`
        : `closest is ${closest.profile.id}: ${shareOf(closest)}; too little to name it`,
  };
}

function waitingDevice({ setting }: Listened, profile: DeviceProfile): WaitingDevice {
  return {
    profile: profile.id,
    label: profile.label.en,
    settings: settingAt(setting, profile),
    hint: WAITING_HINT,
    answers: profile.transport.allowedTx.map(hexOf),
  };
}

/** The device's own settings: the usual ones, or those with the other rate that was listened with. */
function settingAt({ baud, usualOf }: PlannedSetting, profile: DeviceProfile): string {
  const { transport } = profile;
  return settingName(usualOf.includes(profile) ? profile : { transport: { ...transport, baud } });
}

function named({ setting }: Listened, { fit, answers, open }: BelievedDevice): NamedDevice {
  const { profile } = fit;
  const own = settingName(profile);
  const isOwn = setting.profiles.includes(profile);
  const settings = isOwn ? settingAt(setting, profile) : setting.name;
  const difference = settings === own ? "" : `; its usual settings are ${own}`;
  return {
    profile: profile.id,
    label: profile.label.en,
    settings,
    options: answers,
    open,
    score: Math.round(fit.score * 1000) / 1000,
    frames: fit.frameCount,
    framed_bytes: fit.framed_bytes,
    counted_bytes: fit.counted_bytes,
    evidence_bits: Math.round(fit.evidence_bits),
    why: `${shareOf(fit)} at ${settings}; ${strengthOf(profile)}${difference}`,
  };
}

function shareOf({ frameCount, framed_bytes, counted_bytes, share }: Fit): string {
  return `${frameCount} ${frameCount === 1 ? "frame" : "frames"}, ${framed_bytes} of ${counted_bytes} bytes in them (${(100 * share).toFixed(1)} %)`;
}

function strengthOf(profile: DeviceProfile): string {
  const { bits_per_byte, check_bits } = frameStrength(profile);
  const check = check_bits === 0 ? "no checksum" : `a checksum of ${check_bits} bits`;
  return `its format fixes ${bits_per_byte.toFixed(1)} of 8 bits of a byte, with ${check}`;
}
