import { appendFileSync, writeFileSync } from "node:fs";
import { textOf } from "@openperfusion/devices";
import { preciseWall_ms } from "./EmulatedPort.ts";

/** One line of the log: what came from the other side, and when. */
export interface ReceivedLogLine {
  readonly device: string;
  readonly path: string;
  /** ms since 1970 with fractions. */
  readonly at_ms: number;
  /** Code units are bytes, as they left the reader. */
  readonly text: string;
}

/** What was sent to emulated devices: what a bridge is held against that promises to send nothing, or nothing else. */
export class ReceivedLog {
  readonly #file: string;

  /** Begins a log; one file serves several devices. */
  constructor(file: string) {
    this.#file = file;
    writeFileSync(file, "");
  }

  add(device: string, path: string, bytes: Uint8Array): void {
    const line: ReceivedLogLine = { device, path, at_ms: preciseWall_ms(), text: textOf(bytes) };
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }
}
