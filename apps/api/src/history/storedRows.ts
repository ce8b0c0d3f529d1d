import type { FrameDetail, FrameRow, RecordRow } from "@openperfusion/contracts";
import type { Selectable } from "kysely";
import type { FrameTable, GapTable, NoticeTable, RejectedTable } from "../store/tables.ts";

type Row<Kind extends RecordRow["kind"]> = Extract<RecordRow, { kind: Kind }>;

interface StretchColumns {
  readonly seq: number;
  readonly length: number;
  readonly host_wall_ms: number;
  readonly host_mono_ms: number;
  readonly epoch: number;
}

function stretch({ seq, length, host_wall_ms, host_mono_ms, epoch }: StretchColumns): {
  seq: number;
  length: number;
  hostWall_ms: number;
  hostMono_ms: number;
  epoch: number;
} {
  return { seq, length, hostWall_ms: host_wall_ms, hostMono_ms: host_mono_ms, epoch };
}

/** The row as it came over the wire. */
export function frameRow(row: Selectable<FrameTable>): FrameRow {
  return {
    kind: "frame",
    ...stretch(row),
    layout: row.layout,
    packed: base64(row.packed),
    detail: JSON.parse(row.detail) as FrameDetail,
    ...(row.first_after_open === 1 ? { isFirstAfterOpen: true } : {}),
  };
}

export function noticeRow(row: Selectable<NoticeTable>): Row<"notice"> {
  return {
    kind: "notice",
    ...stretch(row),
    notice: row.notice,
    ...(row.key === null ? {} : { key: row.key }),
    text: row.text,
  };
}

export function rejectedRow(row: Selectable<RejectedTable>): Row<"rejected"> {
  return {
    kind: "rejected",
    ...stretch(row),
    reason: row.reason,
    ...(row.column_index === null ? {} : { column: row.column_index }),
  };
}

export function gapRow(row: Selectable<GapTable>): Row<"gap"> {
  return {
    kind: "gap",
    ...stretch(row),
    reason: row.reason as Row<"gap">["reason"],
    from: {
      boot: row.from_boot,
      seq: row.from_seq,
      hostWall_ms: row.from_wall_ms,
      hostMono_ms: row.from_mono_ms,
    },
    to: { boot: row.to_boot, seq: row.to_seq, hostWall_ms: row.to_wall_ms, hostMono_ms: row.to_mono_ms },
  };
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
