import { closeSync, openSync, writeSync } from "node:fs";
import { extname } from "node:path";
import type { Print } from "../Print.ts";
import { SettingError } from "../SettingError.ts";
import { parquet } from "./parquet.ts";
import { FORMATS } from "./Table.ts";
import type { Format, TableHead, TableWriter } from "./Table.ts";
import { commaSeparated, jsonLines } from "./textTables.ts";

export interface TableOptions {
  readonly format?: string | undefined;
  /** A file; stdout without one. */
  readonly out?: string | undefined;
}

/** The format asked for, or the one that the file's name says; JSON lines without either. */
export function formatOf({ format, out }: TableOptions): Format {
  const asked = format ?? (out === undefined ? undefined : extname(out).slice(1));
  const known = FORMATS.find((name) => name === asked);
  if (known !== undefined) return known;
  if (format === undefined) return "jsonl";
  throw new SettingError("--format", format, FORMATS.join(", "));
}

/** Opens a table in a file or on stdout. The file is made anew. */
export async function openTable(options: TableOptions, head: TableHead, print: Print): Promise<TableWriter> {
  const format = formatOf(options);
  if (options.out === undefined) return writerOf(format, head, print);
  const file = openOut(options.out);
  const writer = await writerOf(format, head, async (content) => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
  });
  return {
    row: (values) => writer.row(values),
    end: async () => {
      await writer.end();
      closeSync(file);
    },
  };
}

async function writerOf(format: Format, head: TableHead, print: Print): Promise<TableWriter> {
  switch (format) {
    case "jsonl":
      return jsonLines(head, print);
    case "csv":
      return commaSeparated(head, print);
    case "parquet":
      return parquet(head, print);
    default:
      return format satisfies never;
  }
}

function openOut(out: string): number {
  try {
    return openSync(out, "w");
  } catch (cause) {
    throw new SettingError(
      "--out",
      out,
      `a file that can be written (${(cause as NodeJS.ErrnoException).code})`,
    );
  }
}
