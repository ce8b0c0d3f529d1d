import { HOST_TIME_PREFIX_BYTES, parseHostTimePrefix } from "./hostTimePrefix.ts";

/** One line of a recording, as the device sent it. */
export interface RecordedLine {
  /** Offset of the first byte in the device's byte stream, which is the file without its prefixes. */
  readonly seq: number;
  /** The device's bytes with their line end. */
  readonly bytes: Uint8Array;
  /**
   * What the host's clock showed, in ms since 1970 as if it showed UTC (`zone: "unspecified"`: the prefix names none);
   * undefined for a line without prefix.
   */
  readonly hostWall_ms: number | undefined;
}

/** A line that grows longer, prefix included, is given out in pieces of this length. */
export const MAX_LINE_BYTES = 4096;

/**
 * Reads a serial log: takes off the logging program's `[YYYY-MM-DD HH:MM:SS.mmm] ` where a line starts with it, and
 * gives every other byte back unchanged, in order, so the lines' bytes joined are what came over the wire.
 *
 * CR LF, LF and CR alone end a line. A line without prefix, also one that is empty, is a line of the device. Bytes in, lines
 * out: the same file gives the same lines however it is cut into chunks.
 */
export class RecordingReader {
  readonly #line = new Uint8Array(MAX_LINE_BYTES);
  #length = 0;
  #seq = 0;
  #isAtLineStart = true;

  push(chunk: Uint8Array): readonly RecordedLine[] {
    const lines: RecordedLine[] = [];
    for (const byte of chunk) {
      const isAfterCr = this.#length > 0 && this.#line[this.#length - 1] === CR;
      if (isAfterCr && byte !== LF) this.#give(lines, true);
      this.#line[this.#length++] = byte;
      if (byte === LF) this.#give(lines, true);
      else if (this.#length === MAX_LINE_BYTES) this.#give(lines, byte === CR);
    }
    return lines;
  }

  /** The file has ended: gives what came after the last line end. */
  end(): readonly RecordedLine[] {
    const lines: RecordedLine[] = [];
    this.#give(lines, true);
    return lines;
  }

  #give(lines: RecordedLine[], isLineEnd: boolean): void {
    const line = this.#line.subarray(0, this.#length);
    const hostWall_ms = this.#isAtLineStart ? parseHostTimePrefix(line) : undefined;
    const bytes = line.slice(hostWall_ms === undefined ? 0 : HOST_TIME_PREFIX_BYTES);
    if (bytes.length > 0) lines.push({ seq: this.#seq, bytes, hostWall_ms });
    this.#seq += bytes.length;
    this.#length = 0;
    this.#isAtLineStart = isLineEnd;
  }
}

const CR = 0x0d;
const LF = 0x0a;
