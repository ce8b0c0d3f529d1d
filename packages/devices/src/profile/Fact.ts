/**
 * How a fact about a device is known: a vendor's text says so, a real recording shows it, somebody's public
 * program does it, we concluded it, or nobody has checked it.
 */
export const CONFIDENCES = ["documented", "captured", "code", "inferred", "unverified"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One fact of a profile with its origin; printed on the device's page. */
export interface Fact {
  readonly fact: string;
  readonly confidence: Confidence;
  /** Document and page, recording, or program; for an inference what it rests on. */
  readonly source: string;
  /** The device's versions that the source speaks of, in its words; of others nothing is known. */
  readonly versions?: string;
}
