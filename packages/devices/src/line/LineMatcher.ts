import { BYTES_PER_COLUMN } from "@openperfusion/signals";
import { OTHER_UNIT } from "./compileDataLine.ts";
import type { CompiledDataLine } from "./compileDataLine.ts";
import { DEAD } from "./PatternTables.ts";

/**
 * Matches bytes against a device's data line and fills a packed frame on the way.
 *
 * One pass, no allocation: this loop is the hot path of every device. Its results stay valid until the next call.
 */
export class LineMatcher {
  readonly line: CompiledDataLine;
  /** The packed frame of the last match. */
  readonly packed: Uint8Array;
  readonly view: DataView;
  /** Where each field of the last match begins and ends in the bytes that were given. */
  readonly startOf: Int32Array;
  readonly endOf: Int32Array;
  /** After a failed match: the field that did not fit, and whether only its unit was wrong. */
  failedField = -1;
  isOtherUnit = false;

  constructor(line: CompiledDataLine) {
    this.line = line;
    this.packed = new Uint8Array(line.columnCount * BYTES_PER_COLUMN);
    this.view = new DataView(this.packed.buffer);
    this.startOf = new Int32Array(line.fields.length);
    this.endOf = new Int32Array(line.fields.length);
  }

  /**
   * Offset after the line's last field, or −1. The caller sees to it that at least
   * `line.maxLength_bytes + 1` bytes lie between `from` and the end of `bytes`.
   */
  match(bytes: Uint8Array, from: number): number {
    const { classOf, next, accepts, separatorOf, columnOf, stateOf, factorOf, divisorOf, offsetOf } =
      this.line;
    const { view, startOf, endOf } = this;
    const starts = this.line.startOf;
    const fieldCount = starts.length;
    this.isOtherUnit = false;
    this.failedField = -1;
    let at = from;
    for (let field = 0; field < fieldCount; field++) {
      const separator = separatorOf[field] as number;
      if (separator !== 0) {
        if (bytes[at] !== separator) return this.#fail(field);
        at++;
      }
      startOf[field] = at;
      let state = starts[field] as number;
      let digits = 0;
      for (;;) {
        const byteClass = classOf[bytes[at] as number] as number;
        const following = next[state + byteClass] as number;
        // Also ends the walk when the bytes end, should a caller break its promise: a reader must never hang.
        if (!(following > DEAD)) break;
        // Classes 0–9 are the digits.
        if (byteClass < 10) digits = digits * 10 + byteClass;
        state = following;
        at++;
      }
      endOf[field] = at;
      const found = accepts[state] as number;
      if (found < 0) return this.#fail(field);
      const column = columnOf[field] as number;
      if (column >= 0) {
        const missing = stateOf[found] as number;
        const offset = column * BYTES_PER_COLUMN;
        view.setUint8(offset, missing);
        if (missing === 0) {
          const value =
            (digits * (factorOf[found] as number)) / (divisorOf[found] as number) +
            (offsetOf[found] as number);
          view.setFloat64(offset + 1, value, true);
        } else {
          if (missing === OTHER_UNIT && this.failedField < 0) this.failedField = field;
          view.setFloat64(offset + 1, 0, true);
        }
      }
    }
    // A wrong unit is named only when the rest of the line fits; otherwise its shape is simply wrong.
    this.isOtherUnit = this.failedField >= 0;
    return this.isOtherUnit ? -1 : at;
  }

  #fail(field: number): number {
    this.failedField = field;
    return -1;
  }
}
