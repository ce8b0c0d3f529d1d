import type { Print } from "../Print.ts";
import { simulatedFacts } from "./simulatedFacts.ts";
import type { Column, TableHead, TableWriter, Value } from "./Table.ts";

/** One JSON object per line; the first says what the table is and gives the units. */
export async function jsonLines({ facts, columns }: TableHead, print: Print): Promise<TableWriter> {
  const units = Object.fromEntries(columns.filter(hasUnit).map(({ name, unit }) => [name, unit]));
  await print(`${JSON.stringify({ ...simulatedFacts(), ...facts, units })}\n`);
  return {
    row: (values) =>
      print(`${JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, values[i]])))}\n`),
    end: async () => {},
  };
}

/** Comment lines, a line of names with their units, then RFC 4180. */
export async function commaSeparated({ facts, columns }: TableHead, print: Print): Promise<TableWriter> {
  const { intendedUse, origin: _simulated, ...ours } = simulatedFacts();
  const told = Object.entries({ ...ours, ...facts }).map(([name, fact]) => `${name}: ${fact}`);
  const names = columns.map((column) => (hasUnit(column) ? `${column.name} (${column.unit})` : column.name));
  await print(`# SIMULATED. ${intendedUse}\n# ${told.join("; ")}\n${names.map(quoted).join(",")}\n`);
  return {
    row: (values) => print(`${values.map(quoted).join(",")}\n`),
    end: async () => {},
  };
}

function hasUnit({ kind }: Column): boolean {
  return kind !== "text";
}

function quoted(value: Value): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
