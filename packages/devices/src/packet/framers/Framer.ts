import type { RejectReason } from "../../codec/DecodedItem.ts";

/** What begins at a place of the stream, decided by the bytes from there on and by nothing else. */
export type Scan =
  | { readonly kind: "packet"; readonly wire_bytes: number; readonly packet: Uint8Array }
  /** More bytes decide. */
  | { readonly kind: "open" }
  /** No packet begins here, or what begins can't be one. */
  | { readonly kind: "no"; readonly reason: RejectReason };

export const OPEN: Scan = { kind: "open" };
export const NOISE: Scan = { kind: "no", reason: "noise" };
export const OVERLONG: Scan = { kind: "no", reason: "overlong" };
export const LENGTH: Scan = { kind: "no", reason: "length" };
export const TRUNCATED: Scan = { kind: "no", reason: "truncated" };
export const SHAPE: Scan = { kind: "no", reason: "shape" };

/** Finds packets in bytes, and makes a packet ready to be sent. */
export interface Framer {
  /** Of the longest packet, as sent. */
  readonly maxLength_bytes: number;
  /** `bytes` from `at` up to `end`. */
  scan(bytes: Uint8Array, at: number, end: number): Scan;
  /** Writes the packet's length into it, where it has one. */
  measure(packet: Uint8Array): void;
  /** As sent. */
  wrap(packet: Uint8Array): Uint8Array;
}
