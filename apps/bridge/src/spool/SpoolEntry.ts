import type { GapRow } from "@openperfusion/contracts";
import type { HostTime } from "../clock/HostClock.ts";
import type { TransportKind } from "../transports/Transport.ts";

/** Bytes as they came, or what happened to the port between them; both in the order in which they happened. */
export type SpoolEntry = SpoolChunk | SpoolMark;

export interface SpoolChunk extends HostTime {
  readonly kind: "chunk";
  /** Offset of the first byte in the port's stream of this boot. */
  readonly seq: number;
  readonly bytes: Uint8Array;
}

export interface SpoolMark extends HostTime {
  readonly kind: "mark";
  /** Offset of the next byte to come. */
  readonly seq: number;
  readonly mark: Mark;
}

export type GapEdge = GapRow["from"];

export type Mark =
  /** The port listens. `gap`: since when nobody did, and why. */
  | {
      readonly type: "opened";
      readonly transport: TransportKind;
      readonly gap?: { readonly reason: "bridgeDown" | "portLost"; readonly from: GapEdge };
    }
  /** The port went away; the line in hand will not be finished. */
  | { readonly type: "lost"; readonly problem: string }
  /** No byte will follow in this stream. */
  | { readonly type: "ended" }
  | { readonly type: "clockStep"; readonly expectedWall_ms: number };

/** A spooled entry as it is read back; `damaged` when its bytes are not the ones that were written. */
export type StoredEntry = { readonly id: number } & (
  | SpoolEntry
  | { readonly kind: "damaged"; readonly seq: number; readonly length: number }
);
