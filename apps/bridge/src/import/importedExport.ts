import { INTENDED_USE } from "@openperfusion/contracts";
import type { RecordRow } from "@openperfusion/contracts";
import type { FileImporter, ImportColumn, ImportedRow, ImportResult } from "@openperfusion/devices";
import { frameLayout, packFrame } from "@openperfusion/signals";
import type { FrameLayout } from "@openperfusion/signals";
import type { HostTime } from "../clock/HostClock.ts";
import { base64 } from "../record/recordRow.ts";
import { VERSION } from "../version.ts";
import { fileTimes, rowTime_ms, staleAfter_ms } from "./fileTimes.ts";
import type { ImportedFile } from "./ImportedFile.ts";
import { sha256Of, streamIdentity } from "./streamIdentity.ts";
import { zoneOf } from "./utcOffset.ts";
import type { UtcOffset } from "./utcOffset.ts";

const LF = 0x0a;

/**
 * What a device exported, as a stream: every line of the file is one row, with its line end, and every byte is in exactly
 * one. A row of readings is a frame; titles and blank lines are notices; what was not understood is rejected.
 */
export function importedExport(
  importer: FileImporter,
  bytes: Uint8Array,
  result: ImportResult,
  offset: UtcOffset | undefined,
): ImportedFile {
  const layouts = new Map(
    Object.entries(result.layouts).map(([key, columns]) => [key, { columns, layout: layoutOf(columns) }]),
  );
  const zone = zoneOf(offset);
  const { fileKey, ...identity } = streamIdentity(importer.id, sha256Of(bytes), [
    importer.id,
    importer.version,
    zone.options,
  ]);
  const found = byLine(result);
  const lines = linesOf(bytes).map((stretch, i) => ({ ...stretch, found: found.get(i + 1) ?? BLANK }));
  const walls_ms = lines.map(({ found: { row } }) =>
    row === undefined ? undefined : rowTime_ms(row.time) - (offset?.ahead_ms ?? 0),
  );
  const times = fileTimes(walls_ms);
  const timed = lines.map((line, i) => ({ ...line, time: times[i] as HostTime }));
  return {
    fileKey,
    descriptor: {
      ...identity,
      origin: "replay",
      profile: {
        id: importer.id,
        version: String(importer.version),
        label: importer.label.en,
        labels: importer.label,
      },
      layouts: uniqueLayouts([...layouts.values()].map(({ layout }) => layout)),
      placement: {},
      staleAfter_ms: staleAfter_ms(walls_ms.filter((wall_ms) => wall_ms !== undefined)),
      ...zone,
      options: { ...zone.options },
      openedAt_ms: times[0]?.hostWall_ms ?? 0,
      bridgeVersion: VERSION,
      intendedUse: INTENDED_USE.live.en,
    },
    rows: timed.map(({ seq, length, time, found: { row, reason, notice } }): RecordRow => {
      const stretch = { seq, length, ...time };
      if (reason !== undefined) return { kind: "rejected", ...stretch, reason };
      if (row === undefined) return { kind: "notice", ...stretch, ...notice };
      const { columns, layout } = layouts.get(row.layout) ?? { columns: [], layout: frameLayout([]) };
      return {
        kind: "frame",
        ...stretch,
        layout: layout.id,
        packed: base64(packFrame(layout, row.cells)),
        detail: { deviceTime: row.time, events: [], status: wordsOf(row, columns), alarms: [] },
      };
    }),
    chunks: timed.map(({ seq, length, time }) => ({
      kind: "chunk",
      seq,
      bytes: bytes.subarray(seq, seq + length),
      ...time,
    })),
    rejected: result.rejected.map(({ line, reason, detail }) => ({ line, reason, detail })),
  };
}

interface LineFound {
  readonly row?: ImportedRow;
  readonly reason?: string;
  readonly notice: { readonly notice: string; readonly text: string };
}

const BLANK: LineFound = { notice: { notice: "blank", text: "" } };

/** What the importer made of each line, by its number. */
function byLine({ header, rows, rejected }: ImportResult): ReadonlyMap<number, LineFound> {
  return new Map<number, LineFound>([
    ...header.map(({ line, text }) => [line, { notice: { notice: "header", text } }] as const),
    ...rows.map((row) => [row.line, { row, notice: BLANK.notice }] as const),
    ...rejected.map(({ line, reason }) => [line, { reason, notice: BLANK.notice }] as const),
  ]);
}

/** Stretches of bytes up to each LF, which is the same byte in every encoding that is read. */
function linesOf(bytes: Uint8Array): readonly { readonly seq: number; readonly length: number }[] {
  const lines = [];
  for (let seq = 0; seq < bytes.length;) {
    const end = bytes.indexOf(LF, seq);
    const length = (end === -1 ? bytes.length : end + 1) - seq;
    lines.push({ seq, length });
    seq += length;
  }
  return lines;
}

/** What the row says beside its numbers, by the title of its column. */
function wordsOf(
  { notes, others }: ImportedRow,
  columns: readonly ImportColumn[],
): { name: string; raw: string }[] {
  return [
    ...notes.map(({ column, text }) => ({ name: columns[column]?.name ?? String(column), raw: text })),
    ...others.map(({ name, text }) => ({ name, raw: text })),
  ];
}

function layoutOf(columns: readonly ImportColumn[]): FrameLayout {
  return frameLayout(
    columns.map(({ signal, kind, qualifier }) =>
      qualifier === undefined ? { signal, kind } : { signal, kind, qualifier },
    ),
  );
}

function uniqueLayouts(layouts: readonly FrameLayout[]): ImportedFile["descriptor"]["layouts"] {
  const byId = new Map(layouts.map((layout) => [layout.id, layout]));
  return [...byId.values()].map(({ id, columns }) => ({ id, columns: [...columns] }));
}
