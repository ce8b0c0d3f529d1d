import type { LineSettings } from "@openperfusion/device-emulator";

/** What became of bytes that an emulated console sent. */
export interface Sent {
  /** When they had left, ms since 1970 with fractions. */
  readonly at_ms: number;
  /** Bytes that nobody took: on a wire without a reader they are gone. */
  readonly droppedCount: number;
}

/** Who is told what comes from the other side. */
export interface PortListener {
  received(bytes: Uint8Array): void;
  /** A reader has set its end of the line; holds what the system tells of it. */
  lineSet(known: Partial<LineSettings>): void;
}

/** The far end of an emulated console's cable. */
export interface EmulatedPort {
  /** What a bridge is told to open; another one after `replug`, where the system gives names. */
  readonly path: string;
  /** Bytes that came from the other side; a listen-only bridge sends none. */
  readonly receivedCount: number;
  listen(listener: PortListener): void;
  /** Never waits for a reader. */
  send(bytes: Uint8Array): Promise<Sent>;
  /** The path is gone, and whoever reads it is told by the system. */
  unplug(): Promise<void>;
  replug(): Promise<void>;
  close(): Promise<void>;
}

/** The clock of logs that are compared with other processes': the wall clock, with fractions of a millisecond. */
export function preciseWall_ms(): number {
  return performance.timeOrigin + performance.now();
}
