/** What became of bytes that an emulated console sent. */
export interface Sent {
  /** When they had left, ms since 1970 with fractions. */
  readonly at_ms: number;
  /** Bytes that nobody took: on a wire without a reader they are gone. */
  readonly droppedCount: number;
}

/** The far end of an emulated console's cable. */
export interface EmulatedPort {
  /** What a bridge is told to open. */
  readonly path: string;
  /** Bytes that came from the other side; a listen-only bridge sends none. */
  readonly receivedCount: number;
  /** Never waits for a reader. */
  send(bytes: Uint8Array): Promise<Sent>;
  close(): Promise<void>;
}

/** The clock of logs that are compared with other processes': the wall clock, with fractions of a millisecond. */
export function preciseWall_ms(): number {
  return performance.timeOrigin + performance.now();
}
