import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** What the store holds of one stream, read by plain SQL beside the running server: one text per row, in order of the stream. */
export function storedRows(folder: string, stream: string): readonly string[] {
  const queries = [
    `select seq, 'frame ' || length || ' ' || host_wall_ms || ' ' || layout || ' ' || coalesce(device_time, '')
       || ' ' || coalesce(marker, '') || ' ' || coalesce(event, '') || ' ' || detail || ' ' || hex(packed) as row from frame where stream = ?`,
    `select seq, 'notice ' || length || ' ' || host_wall_ms || ' ' || notice || ' ' || coalesce(key, '') || ' ' || text as row from notice where stream = ?`,
    `select seq, 'rejected ' || length || ' ' || host_wall_ms || ' ' || reason as row from rejected where stream = ?`,
    `select seq, 'gap ' || length || ' ' || reason as row from gap where stream = ?`,
  ];
  return query(folder, (store) =>
    queries
      .flatMap((sql) => store.prepare(sql).all(stream) as unknown as { seq: number; row: string }[])
      .toSorted((a, b) => a.seq - b.seq || (a.row < b.row ? -1 : 1))
      .map(({ seq, row }) => `${seq} ${row}`),
  );
}

/** All raw bytes of one stream, in order, whatever chunks they were sent in. */
export function storedBytes(folder: string, stream: string): Buffer {
  return query(folder, (store) => {
    const rows = store.prepare("select bytes from chunk where stream = ? order by seq").all(stream);
    return Buffer.concat(rows.map((row) => row["bytes"] as Uint8Array));
  });
}

export function storedStreams(
  folder: string,
): readonly { id: string; committedSeq: number; openedAt_ms: number }[] {
  return query(folder, (store) =>
    (
      store
        .prepare("select id, committed_seq, opened_at_ms from stream order by opened_at_ms")
        .all() as unknown as {
        id: string;
        committed_seq: number;
        opened_at_ms: number;
      }[]
    ).map((row) => ({ id: row.id, committedSeq: row.committed_seq, openedAt_ms: row.opened_at_ms })),
  );
}

export function query<T>(folder: string, ask: (store: DatabaseSync) => T): T {
  const store = new DatabaseSync(join(folder, "store.sqlite"), { readOnly: true });
  try {
    return ask(store);
  } finally {
    store.close();
  }
}
