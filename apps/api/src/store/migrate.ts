import { Migrator } from "kysely/migration";
import type { Kysely } from "kysely";
import { MIGRATIONS } from "./migrations/index.ts";
import { COLUMN_TYPES } from "./migrations/migration.ts";
import type { Store } from "./Store.ts";

/** Runs the migrations that this store has not seen, each once, in order. */
export async function migrate({ kind, writer }: Store): Promise<void> {
  const types = COLUMN_TYPES[kind];
  const migrations = Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, up]) => [name, { up: (db: Kysely<unknown>) => up(db, types) }]),
  );
  const migrator = new Migrator({
    db: writer,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
