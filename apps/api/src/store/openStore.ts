import { migrate } from "./migrate.ts";
import { openPostgresStore } from "./postgres/openPostgresStore.ts";
import { openSqliteStore } from "./sqlite/openSqliteStore.ts";
import type { Store } from "./Store.ts";

export interface StoreSettings {
  /** Folder of the embedded store. */
  readonly data: string;
  /** Address of a PostgreSQL database; with one, nothing is kept in `data`. */
  readonly databaseUrl?: string | undefined;
  /** Hears of connections to a database server that break while nobody uses them. */
  readonly onIdleError?: (error: Error) => void;
}

/** Opens the store, brings its tables up to date, and hands it over ready for use. */
export async function openStore({ data, databaseUrl, onIdleError }: StoreSettings): Promise<Store> {
  const store = databaseUrl ? await openPostgresStore(databaseUrl, onIdleError) : openSqliteStore(data);
  try {
    await migrate(store);
  } catch (cause) {
    await store.close().catch(() => {});
    throw new Error(`The ${store.kind} store could not be brought up to date`, { cause });
  }
  return store;
}
