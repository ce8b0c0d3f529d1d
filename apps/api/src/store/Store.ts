import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export type StoreKind = "sqlite" | "postgres";

/**
 * The system of record. Both kinds hold the same tables and answer the same queries.
 *
 * The embedded store has one connection that writes and one that reads, so that a long look into the past never
 * holds up an acknowledgment; PostgreSQL serves both from its pool.
 */
export class Store {
  constructor(
    readonly kind: StoreKind,
    readonly writer: Kysely<Tables>,
    readonly reader: Kysely<Tables>,
  ) {}

  /** Resolves when the store answers; rejects with its reason otherwise. */
  async ping(): Promise<void> {
    await sql`select 1`.execute(this.reader);
  }

  async close(): Promise<void> {
    await this.writer.destroy();
    if (this.reader !== this.writer) await this.reader.destroy();
  }
}
