/** What a connection asks of its thread. */
export interface SqliteRequest {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What the thread answers, one answer per request, in their order. */
export type SqliteReply =
  | {
      readonly id: number;
      readonly rows: readonly Record<string, unknown>[];
      readonly changeCount: number;
    }
  | { readonly id: number; readonly failure: SqliteFailure };

export interface SqliteFailure {
  readonly message: string;
  readonly code: string;
}

export interface SqliteThreadSettings {
  readonly file: string;
  /** A reading connection can't change anything. */
  readonly mode: "write" | "read";
}
