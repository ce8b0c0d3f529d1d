/** A figure that was published elsewhere, written down before the engine was tuned to anything. */
export interface PublishedPoint {
  readonly id: string;
  /** Patient preset, condition or circuit. */
  readonly subject: string;
  /** The quantity and its circumstances. */
  readonly what: string;
  /** What the engine has to reach: mean ± SD, interquartile range or stated limits. */
  readonly low: number;
  readonly high: number;
  /** The figure as printed. */
  readonly published: string;
  readonly unit: string;
  readonly source: string;
  /** Where the figure was read and when; says so when only an abstract was open, or when it is from memory. */
  readonly seen: string;
}
