import type { FrameLayout } from "../frameLayout.ts";
import { BYTES_PER_COLUMN, readCell } from "../packedFrame.ts";
import { ColumnRollup, columnRollupBytes } from "./ColumnRollup.ts";

/**
 * Said in the first byte of a packed roll-up; each version counts the states that there were then. One more state is one
 * more version: those that are stored stay as they are, and are read.
 */
const STATES_OF_VERSION: ReadonlyMap<number, number> = new Map([
  [1, 6],
  [2, 8],
]);
const VERSION = 2;
const HEADER_BYTES = 1;

/**
 * Many frames of one layout in one row: a ColumnRollup per column. The one implementation behind a store's
 * roll-up rows, the bridge's summary and a browser's overview.
 *
 * Adding frames one after the other and merging the roll-ups of consecutive runs of them come to the same.
 */
export class Rollup {
  readonly layout: FrameLayout;
  readonly columns: readonly ColumnRollup[];

  constructor(layout: FrameLayout, columns = layout.columns.map(() => new ColumnRollup())) {
    this.layout = layout;
    this.columns = columns;
  }

  /** Adds one packed frame. Throws RangeError, before anything is counted, when the length is not the layout's. */
  add(packed: Uint8Array): void {
    requireLength("frame", this.layout, packed, this.columns.length * BYTES_PER_COLUMN);
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    const cells = this.columns.map((_, i) => readCell(view, i * BYTES_PER_COLUMN));
    cells.forEach((cell, i) => this.columns[i]?.add(cell));
  }

  /** Takes in the roll-up of frames that came after this one's. Throws RangeError on another layout. */
  merge(later: Rollup): void {
    if (later.layout.id !== this.layout.id) {
      throw new RangeError(
        `A roll-up of layout ${this.layout.id} can't take one of layout ${later.layout.id}`,
      );
    }
    this.columns.forEach((column, i) => column.merge(later.columns[i] as ColumnRollup));
  }

  /** One version byte, then each column; the same frames in the same order give the same bytes. */
  pack(): Uint8Array {
    const packed = new Uint8Array(packedLength(this.layout));
    const view = new DataView(packed.buffer);
    view.setUint8(0, VERSION);
    this.columns.forEach((column, i) => column.write(view, HEADER_BYTES + i * columnRollupBytes()));
    return packed;
  }

  /** Throws RangeError when length or version byte are not those of a packed roll-up of this layout. */
  static unpack(layout: FrameLayout, packed: Uint8Array): Rollup {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    const version = packed.byteLength === 0 ? undefined : view.getUint8(0);
    const stateCount = STATES_OF_VERSION.get(version ?? VERSION);
    if (stateCount === undefined) {
      const known = [...STATES_OF_VERSION.keys()].join(" or ");
      throw new RangeError(`A packed roll-up has version ${known}, found ${version}`);
    }
    requireLength("roll-up", layout, packed, packedLength(layout, stateCount));
    const offsetOf = (i: number): number => HEADER_BYTES + i * columnRollupBytes(stateCount);
    return new Rollup(
      layout,
      layout.columns.map((_, i) => ColumnRollup.read(view, offsetOf(i), stateCount)),
    );
  }
}

function packedLength(layout: FrameLayout, stateCount?: number): number {
  return HEADER_BYTES + layout.columns.length * columnRollupBytes(stateCount);
}

function requireLength(what: string, layout: FrameLayout, packed: Uint8Array, expected: number): void {
  if (packed.byteLength === expected) return;
  throw new RangeError(
    `A ${what} of layout ${layout.id} has ${expected} bytes, found ${packed.byteLength} bytes`,
  );
}
