import { sql } from "kysely";
import type { CreateTableBuilder, Kysely, RawBuilder } from "kysely";
import type { StoreKind } from "../Store.ts";

/** How a store spells the four types that the tables use. */
export interface ColumnTypes {
  readonly integer: RawBuilder<unknown>;
  readonly real: RawBuilder<unknown>;
  readonly text: RawBuilder<unknown>;
  readonly bytes: RawBuilder<unknown>;
  /** What follows a table's columns: SQLite keeps a row inside its key's tree and checks types. */
  readonly tableEnd: RawBuilder<unknown>;
}

/** One step of the tables' history. Never edited once released; a change is a further step. */
export type MigrationStep = (db: Kysely<unknown>, types: ColumnTypes) => Promise<void>;

export const COLUMN_TYPES: Readonly<Record<StoreKind, ColumnTypes>> = {
  sqlite: {
    integer: sql`integer`,
    real: sql`real`,
    text: sql`text`,
    bytes: sql`blob`,
    tableEnd: sql`without rowid, strict`,
  },
  postgres: {
    integer: sql`bigint`,
    real: sql`double precision`,
    text: sql`text`,
    bytes: sql`bytea`,
    tableEnd: sql``,
  },
};

/** Runs a `create table` with the store's table options. */
export async function createTable(
  types: ColumnTypes,
  table: CreateTableBuilder<string, string>,
): Promise<void> {
  await table.modifyEnd(types.tableEnd).execute();
}
