import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Print } from "../Print.ts";
import { simulatedFacts } from "./simulatedFacts.ts";
import type { Column, TableHead, TableWriter, Value } from "./Table.ts";

const ROWS_PER_GROUP = 10_000;

/**
 * Apache Parquet, Snappy. A reading has two columns: its number, empty where there is none, and `NAME.state` with the reason.
 * The facts of the head and the units (as JSON) are key-value metadata of the file.
 */
export function parquet({ facts, columns }: TableHead, print: Print): TableWriter {
  const stored = columns.flatMap(storedColumns);
  const units = Object.fromEntries(
    columns.filter(({ kind }) => kind !== "text").map(({ name, unit }) => [name, unit]),
  );
  const told: Readonly<Record<string, string | number>> = {
    ...simulatedFacts(),
    ...facts,
    units: JSON.stringify(units),
  };
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: stored.map(({ name, type }) => ({ name, type, data: [] })) }),
    kvMetadata: Object.entries(told).map(([key, value]) => ({ key, value: String(value) })),
    createdBy: "openperfusion-sim",
  });
  let waiting: (readonly Value[])[] = [];
  const pass = async (): Promise<void> => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    await print(written);
  };
  const group = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const rows = waiting;
    waiting = [];
    await writer.write({
      columnData: stored.map(({ name, valueOf, column }) => {
        const at = columns.indexOf(column);
        return { name, data: rows.map((row) => valueOf(row[at] ?? null)) };
      }),
      rowGroupSize: ROWS_PER_GROUP,
    });
    await pass();
  };
  return {
    row: async (values) => {
      waiting.push([...values]);
      if (waiting.length >= ROWS_PER_GROUP) await group();
    },
    end: async () => {
      await group();
      await writer.finish();
      await pass();
    },
  };
}

interface StoredColumn {
  readonly name: string;
  readonly type: "DOUBLE" | "STRING";
  readonly column: Column;
  readonly valueOf: (value: Value) => Value;
}

function storedColumns(column: Column): readonly StoredColumn[] {
  const { name } = column;
  const number: StoredColumn = {
    name,
    type: "DOUBLE",
    column,
    valueOf: (value) => (typeof value === "number" ? value : null),
  };
  const text: StoredColumn = {
    name,
    type: "STRING",
    column,
    valueOf: (value) => (typeof value === "string" ? value : null),
  };
  switch (column.kind) {
    case "number":
      return [number];
    case "text":
      return [text];
    case "reading":
      return [number, { ...text, name: `${name}.state` }];
    default:
      return column.kind satisfies never;
  }
}
