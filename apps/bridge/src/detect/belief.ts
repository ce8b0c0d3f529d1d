import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { weighedHere } from "./fit.ts";
import type { Fit } from "./fit.ts";

/** What the bytes of one port at one setting say about the device. */
export type Belief =
  | { readonly kind: "nothing" }
  /** Bytes, but no profile explains most of them. `closest` has at least one frame. */
  | { readonly kind: "unknown"; readonly closest: Fit | undefined }
  /** Nothing but what these say while nobody answers them. */
  | { readonly kind: "waiting"; readonly profiles: readonly DeviceProfile[] }
  | { readonly kind: "device"; readonly device: BelievedDevice }
  /** These explain the bytes equally well. */
  | { readonly kind: "undecided"; readonly devices: readonly BelievedDevice[] };

export interface BelievedDevice {
  readonly fit: Fit;
  /** Answers that the bytes themselves give. */
  readonly answers: ProfileOptions;
  /** Questions that they leave open, each with the answers that fit. */
  readonly open: Readonly<Record<string, readonly string[]>>;
}

/** A device is named when at least this much of what was received is its frames. */
const BELIEVED_SCORE = 0.6;
/** Fits whose shares and evidence differ by less are equals: the count of flips knows the strength of a frame to about a tenth. */
const EQUAL_SHARE = 0.02;
const EQUAL_EVIDENCE = 0.9;

/**
 * Of several profiles that fit, the one whose frames are hardest to hit by chance explains the bytes; a looser format
 * that merely allows them does not. Equals stay undecided.
 */
export function believe(fits: readonly Fit[], received_bytes: number): Belief {
  if (received_bytes === 0) return { kind: "nothing" };
  const perProfile = [...new Set(fits.map(({ profile }) => profile))].map((profile) =>
    bestOf(fits.filter((fit) => fit.profile === profile)),
  );
  const [best, ...others] = ranked(perProfile.filter(({ fit }) => fit.score >= BELIEVED_SCORE));
  if (best === undefined) {
    const waiting = perProfile.map(({ fit }) => fit).filter(isWaiting);
    if (waiting.length > 0) return { kind: "waiting", profiles: waiting.map(({ profile }) => profile) };
    const closest = perProfile.map(({ fit }) => fit).toSorted((a, b) => b.score - a.score)[0];
    return {
      kind: "unknown",
      closest: closest !== undefined && closest.frameCount > 0 ? closest : undefined,
    };
  }
  const equals = others.filter(
    ({ fit }) =>
      fit.share >= best.fit.share - EQUAL_SHARE &&
      fit.evidence_bits >= best.fit.evidence_bits * EQUAL_EVIDENCE,
  );
  return equals.length === 0
    ? { kind: "device", device: best }
    : { kind: "undecided", devices: [best, ...equals] };
}

/** Every byte is one by which a device asks for the line or gives it back, and no frame follows. */
function isWaiting({ profile, frameCount, framed_bytes, counted_bytes }: Fit): boolean {
  return (
    profile.transport.direction === "ackOnly" &&
    frameCount === 0 &&
    framed_bytes > 0 &&
    framed_bytes === counted_bytes
  );
}

/** By evidence, the strongest first. Where there is more than one, all are weighed at the very frames that came. */
function ranked(devices: readonly BelievedDevice[]): readonly BelievedDevice[] {
  if (devices.length < 2) return devices;
  return devices
    .map((device) => ({ ...device, fit: weighedHere(device.fit) }))
    .toSorted((a, b) => b.fit.evidence_bits - a.fit.evidence_bits);
}

/** Of one profile with all its answers: the best, and which answers fit as well. */
function bestOf(fits: readonly Fit[]): BelievedDevice {
  const [best] = fits.toSorted((a, b) => b.score - a.score || b.framed_bytes - a.framed_bytes);
  if (best === undefined) throw new RangeError("A profile was tried with no answers at all");
  const asGood = fits.filter(({ framed_bytes }) => framed_bytes === best.framed_bytes);
  const answers: Record<string, string> = {};
  const open: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(best.options)) {
    const values = [...new Set(asGood.map(({ options }) => options[name] ?? value))];
    if (values.length === 1) answers[name] = value;
    else open[name] = values;
  }
  return { fit: best, answers, open };
}

/** The devices that a belief names, equals together. */
export function devicesOf(belief: Belief): readonly BelievedDevice[] {
  if (belief.kind === "device") return [belief.device];
  return belief.kind === "undecided" ? belief.devices : [];
}
