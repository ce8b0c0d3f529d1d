import type { BridgeError } from "../BridgeError.ts";

/** Bytes of one port, and how they were come by. */
export interface Heard {
  /** `port`: listened to just now. `spool`: the bridge that runs has recorded them. */
  readonly from: "port" | "spool";
  readonly bytes: Uint8Array;
  /** How long the port was listened to; for a spool, the age of the newest byte, or of the stream while it has none. */
  readonly listened_ms: number;
  readonly problem?: BridgeError;
}
