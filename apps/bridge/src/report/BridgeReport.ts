import type { PortStatus } from "@openperfusion/contracts";

/** How late the bridge's loop comes to its work, over the last seconds. */
export interface LoopLagSeen {
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly max_ms: number;
}

/** What a running bridge tells of itself, twice a second. */
export interface BridgeReport {
  readonly bridge: string;
  readonly version: string;
  readonly pid: number;
  /** Since the start of this run. */
  readonly up_ms: number;
  /** Where the record goes; null for a bridge that only spools. */
  readonly server: string | null;
  readonly ports: readonly PortStatus[];
  readonly spool: {
    /** Its files on the disk. */
    readonly size_bytes: number;
    /** Received and not yet on the disk. */
    readonly uncommitted_bytes: number;
    /** What keeps it from being written, in plain words. */
    readonly problem: string | null;
  };
  readonly loopLag: LoopLagSeen;
}
