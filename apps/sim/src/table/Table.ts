/** A value, the reason why there is none (in a reading's column), or nothing. */
export type Value = number | string | null;

/** `reading`: a number, or in words why there is none. */
export interface Column {
  readonly name: string;
  readonly unit: string;
  readonly kind: "number" | "text" | "reading";
}

/** What a table came from, told with it. Every table of this program is simulated. */
export interface TableHead {
  readonly facts: Readonly<Record<string, string | number>>;
  readonly columns: readonly Column[];
}

/** Takes rows in the order of the head's columns. */
export interface TableWriter {
  row(values: readonly Value[]): Promise<void>;
  end(): Promise<void>;
}

export const FORMATS = ["jsonl", "csv", "parquet"] as const;
export type Format = (typeof FORMATS)[number];
