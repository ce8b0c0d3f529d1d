import type { Plan } from "./Plan.ts";
import type { StateLayout } from "./StateLayout.ts";

/** Whatever has a name of its own in a patient or a circuit. */
export interface Named {
  readonly name: string;
}

/** The columns of a kind as views of the one state buffer, one number per row. */
export type Rows<Column extends string> = { readonly [column in Column]: Float64Array };

/** For each row, the row of another kind (or the index of a slot) that it is joined to: wiring, not state. */
export type Joins<Joint extends string> = { readonly [joint in Joint]: Int32Array };

/**
 * A kind of part: which parts of a patient on a circuit are its rows, its columns, each named with its unit, how a part
 * fills its row, and which rows of other kinds it is joined to. A kernel is a plain loop over all rows of one kind.
 */
export interface Kind<Part extends Named, Column extends string, Joint extends string = never> {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly parts: (plan: Plan) => readonly Part[];
  readonly joints?: {
    readonly [joint in Joint]: (part: Part, plan: Plan, layout: StateLayout) => number;
  };
  readonly fill?: (rows: Rows<Column>, row: number, part: Part, plan: Plan) => void;
}

/** States a kind; its types follow from what it is given. */
export function defineKind<
  Part extends Named,
  const Column extends string,
  const Joint extends string = never,
>(kind: Kind<Part, Column, Joint>): Kind<Part, Column, Joint> {
  return kind;
}

/** Columns and joints of a kind's rows, for kernels that name their argument's type. */
export type TableOf<K> =
  K extends Kind<infer _Part, infer Column, infer Joint> ? Rows<Column> & Joins<Joint> : never;

/** The columns that a kind's rows have. */
export type RowsOf<K> = K extends { readonly columns: readonly (infer Column extends string)[] }
  ? Rows<Column>
  : never;
