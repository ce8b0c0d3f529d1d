/**
 * The thread that owns one connection to the embedded store; fsync happens here, never on the server's event loop.
 *
 * It runs from source under Node's type stripping and from the build alike, so it uses only what both understand.
 */
import { DatabaseSync } from "node:sqlite";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import type { SqliteFailure, SqliteReply, SqliteRequest, SqliteThreadSettings } from "./sqliteProtocol.ts";

/** Statements kept prepared; the repositories use a few dozen, more only where an IN list varies in length. */
const MAX_STATEMENTS = 200;

const { file, mode } = workerData as SqliteThreadSettings;
const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 10_000 });
// WAL lets readers see the past while a writer commits; FULL syncs each commit, so that what was acknowledged
// survives a power cut and not only a crash of the process.
database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000;");
if (mode === "read") database.exec("PRAGMA query_only = ON;");

const statements = new Map<string, StatementSync>();

function prepared(sql: string): StatementSync {
  const known = statements.get(sql);
  if (known !== undefined) {
    // Moves it to the end: the map's order is that of last use.
    statements.delete(sql);
    statements.set(sql, known);
    return known;
  }
  const statement = database.prepare(sql);
  statements.set(sql, statement);
  if (statements.size > MAX_STATEMENTS) {
    const [oldest] = statements.keys();
    statements.delete(oldest as string);
  }
  return statement;
}

function answer({ id, sql, parameters }: SqliteRequest): SqliteReply {
  try {
    const statement = prepared(sql);
    const values = parameters as SQLInputValue[];
    if (statement.columns().length > 0) {
      const rows = statement.all(...values) as Record<string, unknown>[];
      return { id, rows, changeCount: rows.length };
    }
    return { id, rows: [], changeCount: Number(statement.run(...values).changes) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): SqliteFailure {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "ERR_SQLITE_ERROR";
  return { message, code };
}

parentPort?.on("message", (request: SqliteRequest | "close") => {
  if (request === "close") {
    database.close();
    parentPort?.close();
    return;
  }
  parentPort?.postMessage(answer(request), []);
});
