import type { Confidence } from "./Fact.ts";

/**
 * How a device tells what it is, by the names of the statuses in which it does; absent where no source says that it
 * tells it. A status stands in a frame, in an answer, or in a header line.
 */
export interface Identity {
  readonly model?: string;
  /** Of its software, or of the format that it speaks. */
  readonly version?: string;
  /** What this profile was tested with or its sources speak of. Empty when no source names a version. */
  readonly testedVersions: readonly TestedVersion[];
}

export interface TestedVersion {
  /** As the status tells it. */
  readonly version: string;
  /** Where the device's own text is no word for people. */
  readonly name?: string;
  readonly confidence: Confidence;
  readonly source: string;
}
