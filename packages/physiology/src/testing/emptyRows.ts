import type { Rows } from "../engine/kind.ts";

/** Rows of a kind filled with zeros, for a test of its kernel alone; `values` fills columns with one number each. */
export function emptyRows<Column extends string>(
  kind: { readonly columns: readonly Column[] },
  count: number,
  values: Partial<Record<Column, number>> = {},
): Rows<Column> {
  const rows = {} as Record<Column, Float64Array>;
  for (const column of kind.columns) rows[column] = new Float64Array(count).fill(values[column] ?? 0);
  return rows;
}
