import { PATHS, RowsPage } from "@openperfusion/contracts";
import type { RecordRow } from "@openperfusion/contracts";
import { read } from "../../shared/browser/useFetched.ts";

export type RowKind = RecordRow["kind"];

/** Rows asked for at once. */
const PAGE_ROWS = 2000;

/** How far one kind of row has been read. */
export interface ReadState {
  readonly kind: RowKind;
  readonly fromSeq: number;
  readonly rowCount: number;
}

export interface ReadOutcome {
  readonly state: ReadState;
  readonly rows: readonly RecordRow[];
  /** True when there may be more at once. */
  readonly hasMore: boolean;
  readonly failure: string | null;
}

/** Reads the next page of one kind of row; a later call goes on where this one ended. */
export async function readNext(stream: string, state: ReadState, signal: AbortSignal): Promise<ReadOutcome> {
  const query = new URLSearchParams({
    kind: state.kind,
    fromSeq: String(state.fromSeq),
    limit: String(PAGE_ROWS),
  });
  const { data, failure } = await read(`${PATHS.rows(stream)}?${query}`, RowsPage, signal);
  if (data === null) return { state, rows: [], hasMore: false, failure };
  const last = data.rows.at(-1);
  // A gap of no length ends where it begins: the next page must start behind it all the same.
  const behindLast = last === undefined ? state.fromSeq : last.seq + Math.max(1, last.length);
  return {
    state: { ...state, fromSeq: data.nextSeq ?? behindLast, rowCount: state.rowCount + data.rows.length },
    rows: data.rows,
    hasMore: data.nextSeq !== null,
    failure: null,
  };
}
