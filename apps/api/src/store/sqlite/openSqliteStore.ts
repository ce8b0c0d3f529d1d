import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely } from "kysely";
import { Store } from "../Store.ts";
import type { Tables } from "../tables.ts";
import { SqliteThreadDialect } from "./SqliteThreadDialect.ts";

/** The embedded store: `store.sqlite` in the folder `data`, which is made where it is missing. */
export function openSqliteStore(data: string): Store {
  mkdirSync(data, { recursive: true });
  const file = join(data, "store.sqlite");
  const connect = (mode: "write" | "read"): Kysely<Tables> =>
    new Kysely<Tables>({ dialect: new SqliteThreadDialect({ file, mode }) });
  return new Store("sqlite", connect("write"), connect("read"));
}
