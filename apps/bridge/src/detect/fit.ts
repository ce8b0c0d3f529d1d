import { createDecoder } from "@openperfusion/devices";
import type { DecodedItem, DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { isFrame } from "./isFrame.ts";
import { fixedBits, frameStrength } from "./frameStrength.ts";

/** A profile with one answer to each of its questions. */
export interface Candidate {
  readonly profile: DeviceProfile;
  readonly options: ProfileOptions;
}

/** How well received bytes agree with a candidate. */
export interface Fit extends Candidate {
  readonly frameCount: number;
  readonly framed_bytes: number;
  /** All that was received, but for the frame that the opening cut and the one that has not ended yet. */
  readonly counted_bytes: number;
  /** `framed_bytes / counted_bytes`, 0 to 1. */
  readonly share: number;
  /** The frames found would turn up in random bytes with a chance of 1 in 2 to this number. */
  readonly evidence_bits: number;
  /** The first of its frames as they came. */
  readonly sample: readonly Uint8Array[];
  /** The share, lowered while chance could still explain the frames; 0 to 1. */
  readonly score: number;
}

/** Evidence above which chance plays no part any more: 1 in 2^64, and a thousand ports a day would not meet it. */
const CERTAIN_BITS = 64;
/** Enough to compare two formats by. */
const SAMPLED_FRAMES = 3;
/** Combinations of answers tried for one profile. */
const MOST_ANSWERS = 32;

/** Every profile with every combination of answers. */
export function candidatesOf(profiles: readonly DeviceProfile[]): readonly Candidate[] {
  return profiles.flatMap((profile) => {
    let combinations: readonly ProfileOptions[] = [{}];
    for (const { name, choices } of profile.options) {
      combinations = combinations.flatMap((answers) =>
        choices.map(({ value }) => ({ ...answers, [name]: value })),
      );
    }
    return combinations.slice(0, MOST_ANSWERS).map((options) => ({ profile, options }));
  });
}

/** Decodes the bytes as the candidate would and weighs what came out. */
export function fitOf({ profile, options }: Candidate, bytes: Uint8Array): Fit {
  const decoder = createDecoder(profile, { options });
  const items = decoder.consume(bytes);
  const pending_bytes = decoder.pendingBytes;
  const firstValid = items.findIndex(isValid);
  const valid = items.filter(isValid);
  const framed_bytes = valid.reduce((sum, { length }) => sum + length, 0);
  const frameCount = valid.filter((item) => isFrame(profile, item)).length;
  const found = { profile, options, frameCount, framed_bytes };
  if (frameCount === 0) {
    return { ...found, counted_bytes: bytes.length, share: 0, evidence_bits: 0, sample: [], score: 0 };
  }
  const { longest_bytes, bits_per_byte } = frameStrength(profile);
  const cut_bytes = items.slice(0, firstValid).reduce((sum, { length }) => sum + length, 0);
  const counted_bytes =
    bytes.length - Math.min(cut_bytes, longest_bytes) - Math.min(pending_bytes, longest_bytes);
  const share = framed_bytes / counted_bytes;
  const fit = {
    ...found,
    counted_bytes,
    share,
    evidence_bits: 0,
    sample: sampleOf(profile, items, bytes),
    score: 0,
  };
  const evidence_bits = evidenceOf(fit, bits_per_byte);
  return { ...fit, evidence_bits, score: share * Math.min(1, evidence_bits / CERTAIN_BITS) };
}

/** The same fit with the strength of its frames measured at those that came, so that two fits can be compared. */
export function weighedHere(fit: Fit): Fit {
  const frames = fit.sample.map((bytes) => ({ bytes, options: fit.options }));
  return { ...fit, evidence_bits: evidenceOf(fit, fixedBits(fit.profile, frames)) };
}

function evidenceOf(fit: Omit<Fit, "evidence_bits">, bits_per_byte: number): number {
  const { check_bits } = frameStrength(fit.profile);
  // Any byte could have been the first of each frame.
  const search_bits = Math.log2(fit.counted_bytes + 1);
  return Math.max(0, fit.framed_bytes * bits_per_byte + fit.frameCount * (check_bits - search_bits));
}

function sampleOf(
  profile: DeviceProfile,
  items: readonly DecodedItem[],
  bytes: Uint8Array,
): readonly Uint8Array[] {
  return items
    .filter((item) => isFrame(profile, item))
    .slice(0, SAMPLED_FRAMES)
    .map(({ seq, length }) => bytes.slice(seq, seq + length));
}

/** An empty line is nobody's own. */
function isValid(item: DecodedItem): boolean {
  return item.kind === "frame" || (item.kind === "notice" && item.notice !== "blank");
}
