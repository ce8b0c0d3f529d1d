import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import type { Text } from "@openperfusion/signals";
import type { BridgeErrorCode } from "../BridgeError.ts";
import { asIs } from "../text/words.ts";
import { devicesOf } from "./belief.ts";
import type { BelievedDevice } from "./belief.ts";
import { detectSay } from "./detectWords.ts";
import type { Fit } from "./fit.ts";
import { frameStrength } from "./frameStrength.ts";
import type { Heard } from "./listenOn.ts";
import { mostTelling, settingName, waitingAt } from "./plan.ts";
import type { Listened, PlannedSetting } from "./plan.ts";
import { hexOf } from "./silentHints.ts";

/** What is said of one port. */
export type Verdict =
  | { readonly kind: "device"; readonly device: NamedDevice }
  | { readonly kind: "undecided"; readonly devices: readonly NamedDevice[]; readonly why: Text }
  | {
      readonly kind: "unknown";
      readonly settings: Text;
      readonly received_bytes: number;
      readonly why: Text;
    }
  /** Heard to ask for an answer, which nobody may give before a person says so. */
  | {
      readonly kind: "waiting";
      readonly devices: readonly WaitingDevice[];
      readonly received_bytes: number;
      readonly why: Text;
    }
  | { readonly kind: "silent"; readonly listened_s: number }
  | { readonly kind: "unreadable"; readonly code: BridgeErrorCode; readonly why: Text };

export interface NamedDevice {
  readonly profile: string;
  readonly label: Text;
  /** `38400 8N1`, as heard; a rate of the profile's own where the port carries none. */
  readonly settings: Text;
  /** Answers that the bytes give, and those that a person must. */
  readonly options: ProfileOptions;
  readonly open: Readonly<Record<string, readonly string[]>>;
  /** 0 to 1. */
  readonly score: number;
  readonly frames: number;
  readonly framed_bytes: number;
  readonly counted_bytes: number;
  readonly evidence_bits: number;
  readonly why: Text;
}

/** A device that says nothing more before it is answered. */
export interface WaitingDevice {
  readonly profile: string;
  readonly label: Text;
  /** `9600 8N1`, as heard. */
  readonly settings: Text;
  readonly hint: Text;
  /** What may be sent to it once answering is turned on, in hexadecimal. */
  readonly answers: readonly string[];
}

/** What was heard, in words: which device, and why it is believed. */
export function verdictOf({ listened, problem }: Heard): Verdict {
  const best = mostTelling(listened);
  if (best === undefined || (problem !== undefined && devicesOf(best.belief).length === 0)) {
    return {
      kind: "unreadable",
      code: problem?.code ?? "port-lost",
      why: problem === undefined ? detectSay("noTime") : asIs(problem.message),
    };
  }
  const devices = devicesOf(best.belief).map((device) => named(best, device));
  const [device, ...others] = devices;
  if (device !== undefined && others.length === 0) return { kind: "device", device };
  if (device !== undefined) {
    return {
      kind: "undecided",
      devices,
      why: detectSay("sameBytes"),
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
      why: detectSay(best.received_bytes === 1 ? "askingOne" : "askingMany", {
        bytes: best.received_bytes,
        settings: wordsOf(best.setting),
      }),
    };
  }
  const closest = best.belief.kind === "unknown" ? best.belief.closest : undefined;
  return {
    kind: "unknown",
    settings: wordsOf(best.setting),
    received_bytes: best.received_bytes,
    why:
      closest === undefined
        ? detectSay("noKnownFrame")
        : detectSay("closest", { profile: closest.profile.id, share: shareOf(closest) }),
  };
}

function waitingDevice({ setting }: Listened, profile: DeviceProfile): WaitingDevice {
  return {
    profile: profile.id,
    label: profile.label,
    settings: asIs(settingAt(setting, profile)),
    hint: detectSay("waitsForAnswer"),
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
  const settings = isOwn ? asIs(settingAt(setting, profile)) : wordsOf(setting);
  const about = { share: shareOf(fit), settings, strength: strengthOf(profile), own };
  return {
    profile: profile.id,
    label: profile.label,
    settings,
    options: answers,
    open,
    score: Math.round(fit.score * 1000) / 1000,
    frames: fit.frameCount,
    framed_bytes: fit.framed_bytes,
    counted_bytes: fit.counted_bytes,
    evidence_bits: Math.round(fit.evidence_bits),
    why: detectSay(settings.en === own ? "why" : "whyOtherwise", about),
  };
}

function wordsOf({ name, words }: PlannedSetting): Text {
  return words ?? asIs(name);
}

function shareOf({ frameCount, framed_bytes, counted_bytes, share }: Fit): Text {
  return detectSay(frameCount === 1 ? "shareOne" : "shareMany", {
    frames: frameCount,
    framed: framed_bytes,
    counted: counted_bytes,
    share: (100 * share).toFixed(1),
  });
}

function strengthOf(profile: DeviceProfile): Text {
  const { bits_per_byte, check_bits } = frameStrength(profile);
  return detectSay(check_bits === 0 ? "strengthUnchecked" : "strengthChecked", {
    bits: bits_per_byte.toFixed(1),
    check: check_bits,
  });
}
