import { randomBytes } from "node:crypto";
import { userInfo } from "node:os";
import { Client } from "pg";

/** A local server, a database named `test`, the user's own name; `TEST_DATABASE_URL` says otherwise. */
const ADMIN_URL = process.env["TEST_DATABASE_URL"] ?? `postgres://${userInfo().username}@127.0.0.1:5432/test`;

/** A database of a test's own, and how to be rid of it. */
export interface TestDatabase {
  readonly address: string;
  readonly remove: () => Promise<void>;
}

/** Undefined where no PostgreSQL can be reached. */
export async function createDatabase(): Promise<TestDatabase | undefined> {
  const name = `openperfusion_${randomBytes(6).toString("hex")}`;
  if (!(await asAdmin(`create database ${name}`))) return undefined;
  const address = new URL(ADMIN_URL);
  address.pathname = `/${name}`;
  return {
    address: address.href,
    remove: async () => void (await asAdmin(`drop database if exists ${name} with (force)`)),
  };
}

async function asAdmin(sql: string): Promise<boolean> {
  const client = new Client({ connectionString: ADMIN_URL, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query(sql);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
