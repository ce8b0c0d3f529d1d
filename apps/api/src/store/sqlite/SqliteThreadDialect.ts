import { CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type {
  DatabaseConnection,
  DatabaseIntrospector,
  Dialect,
  DialectAdapter,
  Driver,
  Kysely,
  QueryCompiler,
} from "kysely";
import { SqliteConnection } from "./SqliteConnection.ts";
import type { SqliteThreadSettings } from "./sqliteProtocol.ts";

/** Kysely over `node:sqlite` in a thread. */
export class SqliteThreadDialect implements Dialect {
  constructor(private readonly settings: SqliteThreadSettings) {}

  createDriver(): Driver {
    return new SqliteThreadDriver(this.settings);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new TransactionalSqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}

/** SQLite rolls back DDL like any other change, so a migration cut short by a crash leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** One connection; Kysely hands it to one user at a time, because the adapter says that there is no other. */
class SqliteThreadDriver implements Driver {
  readonly #settings: SqliteThreadSettings;
  readonly #begin: string;
  #connection: SqliteConnection | undefined;

  constructor(settings: SqliteThreadSettings) {
    this.#settings = settings;
    // A writer takes the write lock at once: one that reads first and then writes could be refused half way.
    this.#begin = settings.mode === "write" ? "begin immediate" : "begin";
  }

  /** Called before the first query, so the reader opens a file that the writer has already brought up to date. */
  async init(): Promise<void> {
    this.#connection = new SqliteConnection(this.#settings);
  }

  acquireConnection(): Promise<DatabaseConnection> {
    if (this.#connection === undefined) throw new TypeError("The driver is used before init()");
    return Promise.resolve(this.#connection);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#connection?.close();
  }
}
