import type { FrameRow, GapRow, RecordRow } from "@openperfusion/contracts";
import type { Insertable } from "kysely";
import type { ChunkTable, FrameTable, GapTable, NoticeTable, RejectedTable } from "../store/tables.ts";
import type { Chunk } from "./uncommitted.ts";

const MS_PER_DAY = 86_400_000;

/** The rows of a batch, each as its table holds it. */
export interface RecordTables {
  readonly frame: Insertable<FrameTable>[];
  readonly notice: Insertable<NoticeTable>[];
  readonly rejected: Insertable<RejectedTable>[];
  readonly gap: Insertable<GapTable>[];
  readonly chunk: Insertable<ChunkTable>[];
}

export function recordTables(
  stream: string,
  rows: readonly RecordRow[],
  chunks: readonly Chunk[],
): RecordTables {
  const tables: RecordTables = { frame: [], notice: [], rejected: [], gap: [], chunk: [] };
  for (const row of rows) {
    const stretch = stretchColumns(stream, row.length, row);
    switch (row.kind) {
      case "frame":
        tables.frame.push({ ...stretch, ...frameColumns(row) });
        break;
      case "notice":
        tables.notice.push({
          ...stretch,
          notice: row.notice,
          key: row.key ?? null,
          text: storableText(row.text),
        });
        break;
      case "rejected":
        tables.rejected.push({ ...stretch, reason: row.reason, column_index: row.column ?? null });
        break;
      case "gap":
        tables.gap.push({ ...stretch, ...gapColumns(row) });
        break;
      default:
        row satisfies never;
    }
  }
  for (const { bytes, ...chunk } of chunks) {
    tables.chunk.push({ ...stretchColumns(stream, bytes.byteLength, chunk), bytes });
  }
  return tables;
}

interface Stretch {
  readonly seq: number;
  readonly hostWall_ms: number;
  readonly hostMono_ms: number;
  readonly epoch: number;
}

function stretchColumns(
  stream: string,
  length: number,
  { seq, hostWall_ms, hostMono_ms, epoch }: Stretch,
): Omit<Insertable<ChunkTable>, "bytes"> {
  const day = Math.floor(hostWall_ms / MS_PER_DAY);
  return { stream, seq, day, length, host_wall_ms: hostWall_ms, host_mono_ms: hostMono_ms, epoch };
}

function frameColumns({
  layout,
  detail,
  packed,
  isFirstAfterOpen,
}: FrameRow): Pick<
  Insertable<FrameTable>,
  "layout" | "device_time" | "event" | "marker" | "first_after_open" | "detail" | "packed"
> {
  const [event] = detail.events;
  return {
    layout,
    device_time: detail.deviceTime ?? null,
    event: event?.key ?? null,
    marker: event?.marker ?? null,
    first_after_open: isFirstAfterOpen === true ? 1 : 0,
    detail: JSON.stringify(detail),
    packed: Buffer.from(packed, "base64"),
  };
}

function gapColumns({ reason, from, to }: GapRow): Omit<Insertable<GapTable>, keyof Insertable<ChunkTable>> {
  return {
    reason,
    from_boot: from.boot,
    from_seq: from.seq,
    from_wall_ms: from.hostWall_ms,
    from_mono_ms: from.hostMono_ms,
    to_boot: to.boot,
    to_seq: to.seq,
    to_wall_ms: to.hostWall_ms,
    to_mono_ms: to.hostMono_ms,
  };
}

/** PostgreSQL's text holds no NUL; its picture stands for it in both stores, and the byte itself in the chunk. */
function storableText(text: string): string {
  return text.replaceAll("\0", "\u2400");
}
