/**
 * A kind of part: its columns, each named with its unit. A part is a row of a kind; a kernel is a plain loop
 * over all rows of one kind.
 */
export interface Kind<Column extends string> {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** The columns of a kind as views of the one state buffer, one number per row. */
export type Rows<Column extends string> = { readonly [column in Column]: Float64Array };

/** The columns that a kind's rows have, for kernels that name their argument's type. */
export type RowsOf<K> = K extends Kind<infer Column> ? Rows<Column> : never;
