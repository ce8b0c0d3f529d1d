/** What a tile shows at one moment, in words ready to print. */
export interface TileReading {
  /** The number with its decimals, or the words for its absence. */
  readonly value: string;
  readonly isNumber: boolean;
  /** E.g. the temperature view of a blood gas; empty when there is nothing to add. */
  readonly qualifier: string;
  readonly age: string;
  /** "live", "recorded", or "stale: device silent". */
  readonly status: string;
  readonly isStale: boolean;
}

/** Where a tile takes its reading from, asked once per painted frame. */
export interface TileSource {
  read(now_ms: number): TileReading;
}
