import { appendFileSync, writeFileSync } from "node:fs";
import type { SentLine } from "@openperfusion/device-emulator";
import { textOf } from "@openperfusion/devices";
import type { Sent } from "./EmulatedPort.ts";

/** One line of the log: what left, and when. Times are ms since 1970 with fractions. */
export interface SentLogLine {
  readonly device: string;
  readonly path: string;
  /** 0 for the first line of the device. */
  readonly index: number;
  /** Offsets of the first and the last byte in everything that the device sent. */
  readonly seq: number;
  readonly lastSeq: number;
  /** Code units are bytes. */
  readonly text: string;
  /** Before the write that held the first byte, and after the one that held the last. */
  readonly first_ms: number;
  readonly last_ms: number;
  /** Bytes that nobody took, of the writes that held this line. */
  readonly droppedCount: number;
  /** Whether the reader's line settings, or a plug that was out, let other bytes arrive than were sent. */
  readonly isGarbled: boolean;
  readonly faults: readonly string[];
}

interface Write extends Sent {
  readonly seq: number;
  readonly length: number;
  readonly begun_ms: number;
  readonly isGarbled: boolean;
}

/**
 * What an emulated device sent and when, independent of whoever read it: the oracle that readers are judged by.
 * Written line by line, so that it holds whatever happens next.
 */
export class SentLog {
  readonly #file: string;
  readonly #head: Pick<SentLogLine, "device" | "path">;
  #lines: SentLine[] = [];
  #writes: Write[] = [];

  constructor(file: string, head: Pick<SentLogLine, "device" | "path">) {
    this.#file = file;
    this.#head = head;
  }

  /** Begins a log; one file serves several devices. */
  static create(file: string): void {
    writeFileSync(file, "");
  }

  /** Lines whose last byte lies in a write that is made or on its way. */
  handedOver(lines: readonly SentLine[]): void {
    this.#lines.push(...lines);
  }

  written(write: Write): void {
    this.#writes.push(write);
    const end = write.seq + write.length;
    const done = this.#lines.filter(({ seq, bytes }) => seq + bytes.length <= end);
    if (done.length === 0) return;
    this.#lines = this.#lines.slice(done.length);
    appendFileSync(this.#file, done.map((line) => `${JSON.stringify(this.#entry(line))}\n`).join(""));
    const needed = this.#lines[0]?.seq ?? end;
    this.#writes = this.#writes.filter(({ seq, length }) => seq + length > needed);
  }

  #entry({ index, seq, bytes, faults }: SentLine): SentLogLine {
    const lastSeq = seq + bytes.length - 1;
    const writes = this.#writes.filter((write) => write.seq <= lastSeq && write.seq + write.length > seq);
    return {
      ...this.#head,
      index,
      seq,
      lastSeq,
      text: textOf(bytes),
      first_ms: writes[0]?.begun_ms ?? Number.NaN,
      last_ms: writes.at(-1)?.at_ms ?? Number.NaN,
      droppedCount: writes.reduce((sum, { droppedCount }) => sum + droppedCount, 0),
      isGarbled: writes.some(({ isGarbled }) => isGarbled),
      faults,
    };
  }
}
