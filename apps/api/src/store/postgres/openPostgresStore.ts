import { Kysely, PostgresDialect } from "kysely";
import { Store } from "../Store.ts";
import type { Tables } from "../tables.ts";

const CONNECTIONS_MAX = 10;

/** A PostgreSQL database, through a pool. */
export async function openPostgresStore(
  databaseUrl: string,
  onIdleError: (error: Error) => void = () => {},
): Promise<Store> {
  // Loaded only where it is used: the embedded store starts without it.
  const { default: pg } = await import("pg");
  // Offsets and counts stay far below 2^53; the driver's own reading of int8 is text.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: 10_000,
  });
  // Without a listener a broken idle connection would end the process; the next query reports it where it matters.
  pool.on("error", onIdleError);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return new Store("postgres", db, db);
}
