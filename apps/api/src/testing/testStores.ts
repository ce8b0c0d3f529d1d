import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openStore } from "../store/openStore.ts";
import type { Store } from "../store/Store.ts";

/** A store of its own for one test file, and how to be rid of it. */
export interface TestStore {
  readonly open: () => Promise<Store>;
  readonly remove: () => Promise<void>;
}

export interface TestStoreKind {
  /** Names the suite; one that is left out says what it needs. */
  readonly name: string;
  readonly isAvailable: boolean;
  readonly create: () => Promise<TestStore>;
}

/** A local server, a database named `test`, the user's own name; `TEST_DATABASE_URL` says otherwise. */
const ADMIN_URL = process.env["TEST_DATABASE_URL"] ?? `postgres://${userInfo().username}@127.0.0.1:5432/test`;

/** Every suite about the store runs once for each of these. */
export const TEST_STORES: readonly TestStoreKind[] = [
  { name: "SQLite", isAvailable: true, create: createSqlite },
  { name: "PostgreSQL (needs PostgreSQL)", isAvailable: await canConnect(), create: createPostgres },
];

async function createSqlite(): Promise<TestStore> {
  const data = await mkdtemp(join(tmpdir(), "openperfusion-api-"));
  return {
    open: () => openStore({ data }),
    remove: () => rm(data, { recursive: true, force: true }),
  };
}

async function createPostgres(): Promise<TestStore> {
  const name = `openperfusion_${randomBytes(6).toString("hex")}`;
  await asAdmin(`create database ${name}`);
  const url = new URL(ADMIN_URL);
  url.pathname = name;
  return {
    open: () => openStore({ data: "", databaseUrl: url.href }),
    remove: () => asAdmin(`drop database ${name} with (force)`),
  };
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: ADMIN_URL, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function canConnect(): Promise<boolean> {
  return asAdmin("select 1").then(
    () => true,
    () => false,
  );
}
