import type { LineEndStyle } from "../codec/DecoderState.ts";

const CR = 0x0d;
const LF = 0x0a;

/** Bytes from `start` up to `end` of an array that is valid only during the call. */
export interface CutSink {
  /** A line with its line end: LF, CR LF, or a bare CR where the profile allows one. Whether it allows the others, who takes the line says. */
  line(bytes: Uint8Array, start: number, end: number): void;
  /** A stretch, or the rest of one, in which no line end came in time. */
  overlong(bytes: Uint8Array, start: number, end: number): void;
}

/**
 * Cuts a byte stream into lines, wherever the stream itself was cut into chunks.
 *
 * Where a bare CR may end a line, a CR is judged by the byte after it; only in a stream known to end its lines
 * so (`lineEnd` is `cr`) does the line end at once, or each line would be one period late.
 */
export class LineCutter {
  lineEnd: LineEndStyle;
  isOverlong: boolean;
  readonly #acceptsBareCr: boolean;
  readonly #sink: CutSink;
  /** Bytes of the line that has begun and not ended. */
  readonly #pending: Uint8Array;
  #pendingLength = 0;

  constructor(
    maxLength_bytes: number,
    acceptsBareCr: boolean,
    begin: { readonly lineEnd: LineEndStyle; readonly isOverlong: boolean },
    sink: CutSink,
  ) {
    this.#pending = new Uint8Array(maxLength_bytes);
    this.#acceptsBareCr = acceptsBareCr;
    this.#sink = sink;
    this.lineEnd = begin.lineEnd;
    this.isOverlong = begin.isOverlong;
  }

  get pendingBytes(): number {
    return this.#pendingLength;
  }

  /** Whether the next byte is the first of a line. */
  get isAtLineStart(): boolean {
    return this.#pendingLength === 0 && !this.isOverlong;
  }

  /** Takes bytes up to the next line end, or all there are; returns where to go on. */
  cut(chunk: Uint8Array, from: number): number {
    const limit = Math.min(chunk.length, from + this.#pending.length - this.#pendingLength);
    let previous = this.#pendingLength > 0 ? this.#pending[this.#pendingLength - 1] : LF;
    for (let i = from; i < limit; i++) {
      const byte = chunk[i];
      const endsBefore = previous === CR && byte !== LF && this.#acceptsBareCr;
      const endsHere = byte === LF || (byte === CR && this.lineEnd === "cr");
      if (endsBefore || endsHere) {
        const end = endsBefore ? i : i + 1;
        this.#finish(chunk, from, end);
        return end;
      }
      previous = byte;
    }
    this.#pending.set(chunk.subarray(from, limit), this.#pendingLength);
    this.#pendingLength += limit - from;
    if (this.#pendingLength === this.#pending.length) {
      this.#pendingLength = 0;
      this.isOverlong = true;
      this.#sink.overlong(this.#pending, 0, this.#pending.length);
    }
    return limit;
  }

  /** The stream breaks off: a line that only waited for the byte after its CR is whole, other bytes come back. */
  end(): Uint8Array {
    const rest = this.#pending.slice(0, this.#pendingLength);
    const isWhole = this.#acceptsBareCr && !this.isOverlong && rest.at(-1) === CR;
    this.#pendingLength = 0;
    if (!isWhole) return rest;
    this.#sink.line(rest, 0, rest.length);
    return rest.subarray(rest.length);
  }

  #finish(chunk: Uint8Array, from: number, end: number): void {
    let bytes = chunk;
    let start = from;
    let stop = end;
    if (this.#pendingLength > 0) {
      this.#pending.set(chunk.subarray(from, end), this.#pendingLength);
      bytes = this.#pending;
      start = 0;
      stop = this.#pendingLength + end - from;
      this.#pendingLength = 0;
    }
    if (!this.isOverlong) {
      this.#sink.line(bytes, start, stop);
      return;
    }
    this.isOverlong = false;
    this.#sink.overlong(bytes, start, stop);
  }
}
