import { Worker } from "node:worker_threads";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import type { SqliteReply, SqliteThreadSettings } from "./sqliteProtocol.ts";

interface Waiting {
  readonly resolve: (result: QueryResult<unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** Beside this file when run from source, beside the bundle when built. */
const THREAD_FILE = import.meta.url.endsWith(".ts") ? "./sqliteThread.ts" : "./sqliteThread.js";

/** One connection to the embedded store, in a thread of its own. */
export class SqliteConnection implements DatabaseConnection {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #lastId = 0;
  #failure: Error | undefined;

  constructor(settings: SqliteThreadSettings) {
    this.#thread = new Worker(new URL(THREAD_FILE, import.meta.url), { workerData: settings });
    this.#thread.on("message", (reply: SqliteReply) => this.#settle(reply));
    this.#thread.on("error", (cause) =>
      this.#fail(new Error(`${settings.file}: ${cause.message}`, { cause })),
    );
    this.#ended = new Promise((resolve) => {
      this.#thread.on("exit", () => {
        this.#fail(new Error(`${settings.file}: the store is closed`));
        resolve();
      });
    });
  }

  executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const id = ++this.#lastId;
    return new Promise<QueryResult<Row>>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      this.#thread.postMessage({ id, sql, parameters }, []);
    });
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }

  /** Lets what was asked finish, then closes the file. */
  async close(): Promise<void> {
    this.#thread.postMessage("close", []);
    await this.#ended;
  }

  #settle(reply: SqliteReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ("failure" in reply) {
      waiting?.reject(Object.assign(new Error(reply.failure.message), { code: reply.failure.code }));
    } else {
      waiting?.resolve({ rows: [...reply.rows], numAffectedRows: BigInt(reply.changeCount) });
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }
}
