import type { FrameLayout, Text } from "@openperfusion/signals";

/** What a stretch of received bytes turned out to be. Every byte is in exactly one item. */
export type DecodedItem = DecodedFrame | DecodedNotice | DecodedRejected;

/** Offset of the first byte in the port's stream, and count of bytes with the line end. */
interface Stretch {
  readonly seq: number;
  readonly length: number;
  /** The device waits for this answer. */
  readonly answer?: "ack" | "nak";
}

export interface DecodedFrame extends Stretch {
  readonly kind: "frame";
  /** Key of the profile's message; a device with lines has only one kind. */
  readonly message?: string;
  readonly layout: FrameLayout;
  readonly packed: Uint8Array;
  /** The device's clock as sent; a binary number in decimal digits. */
  readonly deviceTime?: string;
  readonly events: readonly DeviceEvent[];
  readonly status: readonly StatusBit[];
  readonly alarms: readonly DeviceAlarm[];
  /** The text of each cell that a status rule made invalid, by layout column. */
  readonly raw?: readonly RawCell[];
}

export interface DeviceEvent {
  /** The key of the profile's marker, or `unknownMarker` for one that no source explains. */
  readonly key: string;
  /** As sent. */
  readonly marker: string;
  readonly label?: Text;
}

/** As sent; a text is never interpreted. For a bit that stands for an alarm, the name that its source gives it. */
export interface DeviceAlarm {
  readonly code: string;
  readonly text: string;
  /** Only where the manufacturer documents one. */
  readonly priority?: "high" | "medium" | "low" | "info";
}

export interface StatusBit {
  readonly name: string;
  readonly raw: string;
}

export interface RawCell {
  readonly column: number;
  readonly text: string;
}

export interface DecodedNotice extends Stretch {
  readonly kind: "notice";
  /** `message`: a packet of the device without values, such as the answer to a handshake. */
  readonly notice: "header" | "mode" | "event" | "blank" | "message";
  readonly text: string;
  readonly key?: string;
  /** What the line or packet tells in fields of its own, such as the device's version. */
  readonly status?: readonly StatusBit[];
}

export interface DecodedRejected extends Stretch {
  readonly kind: "rejected";
  readonly reason: RejectReason;
  /** The cell of the line at which the shape ends to fit; 0 is the first. */
  readonly column?: number;
  readonly bytes: Uint8Array;
}

/**
 * - `noise`: holds a byte that no line of this device can hold
 * - `overlong`: no line end within the longest line
 * - `truncated`: the connection ended within the line
 * - `shape`: known characters, but not the form of any line
 * - `unit`: a cell has the form of another unit than the port was set up for
 * - `check`: its checksum says that it was damaged
 * - `length`: it says a length that no packet of this device has
 * - `header`: column titles that the profile was not written for, and data lines below them
 */
export const REJECT_REASONS = [
  "noise",
  "overlong",
  "truncated",
  "shape",
  "unit",
  "check",
  "length",
  "header",
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];
