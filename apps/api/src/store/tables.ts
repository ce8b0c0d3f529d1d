import type { Generated } from "kysely";

/** The text of a JSON value; the same bytes in both stores. */
export type JsonText = string;

/**
 * One port's session. `descriptor` is what the bridge sent when it opened; the columns beside it are the ones that SQL asks for.
 * `committed_seq` moves in the same transaction as the rows it speaks for.
 */
export interface StreamTable {
  id: string;
  bridge: string;
  port: string;
  boot: string;
  origin: string;
  profile_id: string;
  profile_version: string;
  opened_at_ms: number;
  descriptor: JsonText;
  committed_seq: Generated<number>;
  frame_count: Generated<number>;
  first_wall_ms: number | null;
  last_wall_ms: number | null;
}

/** A frame layout by its content hash, once for all streams. */
export interface LayoutTable {
  id: string;
  columns: JsonText;
}

/** What every stretch of a stream's bytes has. `day` is the host wall day since 1970-01-01. */
interface StretchColumns {
  stream: string;
  seq: number;
  day: number;
  length: number;
  host_wall_ms: number;
  host_mono_ms: number;
  epoch: number;
}

/** One row per frame; `packed` holds one state byte and one little-endian float64 per column of its layout. */
export interface FrameTable extends StretchColumns {
  layout: string;
  device_time: string | null;
  /** Key and marker (as sent) of the frame's first event; all events are in `detail`. */
  event: string | null;
  marker: string | null;
  first_after_open: number;
  detail: JsonText;
  packed: Uint8Array;
}

export interface NoticeTable extends StretchColumns {
  notice: string;
  key: string | null;
  text: string;
}

export interface RejectedTable extends StretchColumns {
  reason: string;
  column_index: number | null;
}

export interface GapTable extends StretchColumns {
  reason: string;
  from_boot: string;
  from_seq: number;
  from_wall_ms: number;
  from_mono_ms: number;
  to_boot: string;
  to_seq: number;
  to_wall_ms: number;
  to_mono_ms: number;
}

/** Raw bytes; how they are cut depends on the batches, what they say does not. */
export interface ChunkTable extends StretchColumns {
  bytes: Uint8Array;
}

/** Per layout and stretch of time: the roll-up of its frames, as `Rollup` packs it. */
export interface RollupTable {
  stream: string;
  layout: string;
  bucket_ms: number;
  frame_count: number;
  packed: Uint8Array;
}

/** A bucket whose roll-up does not hold all its frames yet. `revision` is the watermark of the batch that set the mark last. */
export interface RollupMarkTable {
  stream: string;
  bucket_ms: number;
  revision: number;
}

/** A case; `case` is a word of SQL. */
export interface CareCaseTable {
  id: string;
  title: string;
  patient: JsonText;
  from_ms: number;
  to_ms: number | null;
  created_at_ms: number;
}

export interface CaseStreamTable {
  case_id: string;
  position: number;
  stream: string;
}

export interface CaseEventTable {
  id: string;
  case_id: string;
  wall_ms: number;
  kind: string;
  text: string;
  recorded_at_ms: number;
}

/** One more choice of the source that a case prints for a signal; `stream` null takes the one before it back. */
export interface CaseSourceChoiceTable {
  case_id: string;
  number: number;
  signal: string;
  stream: string | null;
  chosen_by: string;
  chosen_at_ms: number;
}

/** One more thing that a person stated of a case; nothing of it is ever changed. */
export interface CaseStatementTable {
  case_id: string;
  number: number;
  statement: JsonText;
  stated_at_ms: number;
}

export interface Tables {
  stream: StreamTable;
  layout: LayoutTable;
  frame: FrameTable;
  notice: NoticeTable;
  rejected: RejectedTable;
  gap: GapTable;
  chunk: ChunkTable;
  rollup: RollupTable;
  rollup_mark: RollupMarkTable;
  care_case: CareCaseTable;
  case_stream: CaseStreamTable;
  case_event: CaseEventTable;
  case_source_choice: CaseSourceChoiceTable;
  case_statement: CaseStatementTable;
}
