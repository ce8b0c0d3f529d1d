import type { LineSettings } from "@openperfusion/device-emulator";
import type { Sent } from "./EmulatedPort.ts";

/** One write to one pseudo-terminal. */
export interface PtyWrite {
  readonly pty: number;
  readonly id: number;
  readonly bytes: Uint8Array;
}

export interface PtyWritten extends Sent {
  readonly id: number;
}

/** To the holding process. */
export type PtyRequest =
  | { readonly type: "open"; readonly pty: number }
  | { readonly type: "close"; readonly pty: number }
  | { readonly type: "write"; readonly writes: readonly PtyWrite[] };

/** From the holding process. */
export type PtyReport =
  | { readonly type: "opened"; readonly pty: number; readonly path: string }
  | { readonly type: "notOpened"; readonly pty: number; readonly reason: string }
  | { readonly type: "closed"; readonly pty: number }
  | { readonly type: "written"; readonly writes: readonly PtyWritten[] }
  | { readonly type: "received"; readonly pty: number; readonly bytes: Uint8Array }
  | { readonly type: "lineSet"; readonly pty: number; readonly known: Partial<LineSettings> };
