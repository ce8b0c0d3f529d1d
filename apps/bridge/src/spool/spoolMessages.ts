import type { StreamDescriptor } from "@openperfusion/contracts";
import type { BridgeErrorCode } from "../BridgeError.ts";
import type { Acknowledged, NewEntry, ReadPosition } from "./SpoolStore.ts";

export interface SpoolSettings {
  readonly folder: string;
  /** Longest time between an entry's arrival and its commit. */
  readonly commitEvery_ms: number;
}

/** What the bridge asks of the spool's thread. */
export type StoreCall =
  | { readonly name: "commit" | "streams" | "close" }
  | { readonly name: "openStream"; readonly descriptor: StreamDescriptor }
  | {
      readonly name: "read";
      readonly stream: number;
      readonly position: ReadPosition;
      readonly limit_bytes: number;
    }
  | { readonly name: "firstSeq" | "oldestCheckpoint" | "finish"; readonly stream: number }
  | { readonly name: "checkpointAt"; readonly stream: number; readonly seq: number }
  | { readonly name: "prune"; readonly sentBefore_ms: number };

export type ToWorker =
  | { readonly type: "append"; readonly entries: readonly NewEntry[] }
  | { readonly type: "acknowledged"; readonly sent: Acknowledged }
  | { readonly type: "call"; readonly id: number; readonly call: StoreCall };

export type FromWorker =
  | { readonly type: "ready" }
  | { readonly type: "refused"; readonly code: BridgeErrorCode; readonly message: string }
  | { readonly type: "rescued"; readonly problem: string }
  | { readonly type: "answer"; readonly id: number; readonly value?: unknown; readonly error?: string }
  /** Offset behind the last committed byte of each stream that grew. */
  | {
      readonly type: "committed";
      readonly heads: readonly (readonly [stream: number, seq: number])[];
      readonly size_bytes: number;
    }
  | { readonly type: "failing"; readonly problem: string | null };
