/**
 * The tables as the first bridge made them.
 *
 * `stream`: one port's session, as announced to the server; `head_seq` is the offset behind the last committed byte,
 * `sent_seq` what the server has committed; `heard_*` is the moment up to which no byte was missed, which stands still while
 * the stream `is_interrupted`: from a loss or a late opening to the next byte. `entry`: chunks (`kind` 0) and marks (1, `body` is JSON) in order of `id`.
 * `checkpoint`: the record decoder's state at an offset that the server had committed at `saved_ms`.
 */
const TABLES = `
  CREATE TABLE stream (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    port TEXT NOT NULL,
    descriptor TEXT NOT NULL,
    head_seq INTEGER NOT NULL DEFAULT 0,
    sent_seq INTEGER NOT NULL DEFAULT 0,
    is_ended INTEGER NOT NULL DEFAULT 0,
    is_finished INTEGER NOT NULL DEFAULT 0,
    is_interrupted INTEGER NOT NULL DEFAULT 0,
    heard_wall_ms REAL,
    heard_mono_ms REAL
  ) STRICT;
  CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stream INTEGER NOT NULL REFERENCES stream(key),
    kind INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    wall_ms REAL NOT NULL,
    mono_ms REAL NOT NULL,
    epoch INTEGER NOT NULL,
    body BLOB NOT NULL,
    crc INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX entry_of_stream ON entry (stream, seq);
  CREATE TABLE checkpoint (
    stream INTEGER NOT NULL REFERENCES stream(key),
    seq INTEGER NOT NULL,
    saved_ms REAL NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * What made the spool's tables of those before, oldest first. A spool's version is how many of these it has had, so one
 * that is here stays as it is; a change of the tables is one more.
 */
export const SPOOL_MIGRATIONS: readonly string[] = [TABLES];
