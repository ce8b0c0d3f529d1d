/**
 * How a fact about a port is known: a manual or a published connection guide says so, a public program rests on it,
 * or we concluded it from such a source.
 */
export const CABLE_CONFIDENCES = ["documented", "code", "inferred"] as const;
export type CableConfidence = (typeof CABLE_CONFIDENCES)[number];

/** A page. */
export interface Source {
  readonly title: string;
  /** Web address, or repository, commit and path. */
  readonly address: string;
  /** The day on which we read it, `YYYY-MM-DD`; absent where we know the page only by another's citation. */
  readonly read?: string;
}

export interface Fact<T> {
  readonly value: T;
  readonly confidence: CableConfidence;
  readonly source: Source;
  /** For an inference, what it rests on in the source. */
  readonly because?: string;
}

/** What no cited source gives stays `unknown`: in the data, on the drawing, in every text. */
export type Known<T> = Fact<T> | "unknown";

export const documented = <T>(value: T, source: Source): Fact<T> => ({
  value,
  confidence: "documented",
  source,
});

export const inferred = <T>(value: T, source: Source, because: string): Fact<T> => ({
  value,
  confidence: "inferred",
  source,
  because,
});
