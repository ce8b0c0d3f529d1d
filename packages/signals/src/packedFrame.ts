import type { FrameLayout } from "./frameLayout.ts";
import { MISSING_STATES } from "./reading.ts";
import type { MissingState, Reading } from "./reading.ts";

/**
 * A packed frame: per column one state byte (0 = a number follows, else 1 + index into MISSING_STATES) and one
 * little-endian float64 (all zero where there is no number). The same bytes on the wire, in both stores,
 * in the case file and in the browser.
 */
export const BYTES_PER_COLUMN = 9;

export type Cell = number | MissingState;

/** Writes one cell at `offset`; throws RangeError on a number that is not finite (a missing value is a state). */
export function writeCell(view: DataView, offset: number, cell: Cell): void {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new RangeError(`A cell's number must be finite, found ${cell}`);
    view.setUint8(offset, 0);
    view.setFloat64(offset + 1, cell, true);
  } else {
    view.setUint8(offset, MISSING_STATES.indexOf(cell) + 1);
    view.setFloat64(offset + 1, 0, true);
  }
}

export function readCell(view: DataView, offset: number): Cell {
  const code = view.getUint8(offset);
  if (code === 0) return view.getFloat64(offset + 1, true);
  const state = MISSING_STATES[code - 1];
  if (state === undefined) throw new RangeError(`State byte ${code} is none of 0…${MISSING_STATES.length}`);
  return state;
}

export function packFrame(layout: FrameLayout, cells: readonly Cell[]): Uint8Array {
  if (cells.length !== layout.columns.length) {
    throw new RangeError(
      `Layout ${layout.id} has ${layout.columns.length} columns, found ${cells.length} cells`,
    );
  }
  const packed = new Uint8Array(cells.length * BYTES_PER_COLUMN);
  const view = new DataView(packed.buffer);
  cells.forEach((cell, column) => writeCell(view, column * BYTES_PER_COLUMN, cell));
  return packed;
}

/** The cells of a packed frame, one per column. Throws RangeError when the length is not the layout's. */
export function unpackFrame(layout: FrameLayout, packed: Uint8Array): readonly Cell[] {
  const expected = layout.columns.length * BYTES_PER_COLUMN;
  if (packed.byteLength !== expected) {
    throw new RangeError(`Layout ${layout.id} packs into ${expected} bytes, found ${packed.byteLength}`);
  }
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return layout.columns.map((_, column) => readCell(view, column * BYTES_PER_COLUMN));
}

/** The same as readings, for an edge that prints or exports them. */
export function readingsOf(layout: FrameLayout, packed: Uint8Array): readonly Reading[] {
  const cells = unpackFrame(layout, packed);
  return layout.columns.map((column, i): Reading => {
    const cell = cells[i] as Cell;
    return typeof cell === "number" ? { ...column, value: cell } : { ...column, state: cell };
  });
}
