import type { HostTime } from "../clock/HostClock.ts";
import type { BridgeError } from "../BridgeError.ts";

export type TransportKind = "serial" | "pseudoTerminal" | "tcp" | "file";

/** What a transport tells its port. */
export interface TransportHandlers {
  /**
   * Bytes have come. A recording brings the time they were recorded at; live bytes are stamped by whoever is called.
   * A transport that can wait (a file) waits for the promise; a wire can't.
   */
  onChunk(bytes: Uint8Array, recordedTime?: HostTime): Promise<void> | undefined;
  /** The link is gone. Without a problem it came to its end: the recording is over. */
  onClose(problem: BridgeError | undefined): void;
}

/** An open connection. */
export interface TransportLink {
  /** Settles with the reason when the other end is gone although nobody reported it. */
  probe(): Promise<BridgeError | undefined>;
  close(): Promise<void>;
  /**
   * Sends one of the byte strings that the profile allows, named by its place in `allowedTx`. Absent on every
   * listen-only port and wherever polling is off: there is nothing to call.
   */
  readonly send?: (allowedTxIndex: number) => Promise<void>;
}

/** A way to reach a device. One object per port; `open` is called again after a loss. Fails with a BridgeError. */
export interface Transport {
  readonly kind: TransportKind;
  open(handlers: TransportHandlers): Promise<TransportLink>;
}
