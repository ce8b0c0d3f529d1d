import type { RecordBatch, RecordRow } from "@openperfusion/contracts";
import { BYTES_PER_COLUMN, MISSING_STATES } from "@openperfusion/signals";
import type { FrameLayout } from "@openperfusion/signals";
import { AppError } from "../problems/AppError.ts";

/**
 * Refuses a batch that is not what it says: rows follow one another from `fromSeq` to `toSeq`, and the chunks hold the
 * same bytes, except where a gap says that known bytes are gone.
 */
export function checkContiguous({ fromSeq, toSeq, rows, chunks }: RecordBatch): void {
  let expected = fromSeq;
  for (const [index, { kind, seq, length }] of rows.entries()) {
    if (seq !== expected)
      refuse(`rows.${index}.seq`, `is ${seq}, must be ${expected}, where the row before ends`);
    if (length === 0 && kind !== "gap") refuse(`rows.${index}.length`, `is 0, only a gap may be empty`);
    expected = seq + length;
  }
  if (expected !== toSeq) refuse("toSeq", `is ${toSeq}, but the last row ends at ${expected}`);

  let position = fromSeq;
  const lost = rows.filter(({ kind, length }) => kind === "gap" && length > 0);
  for (const [index, { seq, bytes }] of chunks.entries()) {
    position = endOfLost(lost, position);
    if (seq !== position)
      refuse(`chunks.${index}.seq`, `is ${seq}, must be ${position}, where the bytes before end`);
    position += decodedLength(bytes);
  }
  position = endOfLost(lost, position);
  if (position !== toSeq) refuse("chunks", `end at ${position}, must end at toSeq ${toSeq}`);
}

/** Refuses frames that nobody could read back: of a layout the stream does not have, of a wrong size, or with a broken cell. */
export function checkFrames(rows: readonly RecordRow[], layouts: ReadonlyMap<string, FrameLayout>): void {
  for (const [index, row] of rows.entries()) {
    if (row.kind !== "frame") continue;
    const layout = layouts.get(row.layout);
    if (layout === undefined) {
      const message = `"${row.layout}" is none of the stream's layouts (${[...layouts.keys()].join(", ")})`;
      throw problem("layoutUnknown", `rows.${index}.layout`, message);
    }
    const fault = packedFault(Buffer.from(row.packed, "base64"), layout);
    if (fault !== undefined) throw problem("frameMalformed", `rows.${index}.packed`, fault);
  }
}

function packedFault(packed: Buffer, layout: FrameLayout): string | undefined {
  const expected = layout.columns.length * BYTES_PER_COLUMN;
  if (packed.byteLength !== expected) {
    return `holds ${packed.byteLength} bytes, layout ${layout.id} packs into ${expected}`;
  }
  for (let offset = 0; offset < expected; offset += BYTES_PER_COLUMN) {
    const column = offset / BYTES_PER_COLUMN;
    const state = packed.readUInt8(offset);
    if (state > MISSING_STATES.length)
      return `column ${column} has state byte ${state}, allowed 0…${MISSING_STATES.length}`;
    if (state === 0 && !Number.isFinite(packed.readDoubleLE(offset + 1)))
      return `column ${column} holds no finite number`;
  }
  return undefined;
}

function endOfLost(lost: readonly RecordRow[], position: number): number {
  let end = position;
  for (const { seq, length } of lost) if (seq === end) end += length;
  return end;
}

/** Without decoding: 4 characters are 3 bytes, less the padding. */
function decodedLength(base64: string): number {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}

function refuse(field: string, message: string): never {
  throw problem("batchNotContiguous", field, message);
}

function problem(
  code: "batchNotContiguous" | "layoutUnknown" | "frameMalformed",
  field: string,
  message: string,
): AppError {
  return new AppError(code, `${field}: ${message}`, { errors: [{ field, message }] });
}
