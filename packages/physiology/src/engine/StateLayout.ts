import { hashText } from "./hash.ts";
import type { Rows } from "./kind.ts";

/** Where the rows of one kind lie in the state buffer. */
export interface Placed<Column extends string> {
  readonly columns: readonly Column[];
  readonly rows: readonly string[];
  readonly offset: number;
}

/** One named number of the state: `pump.arterial.flow_mL_per_s` is the column of a row. */
export interface Slot {
  readonly name: string;
  readonly index: number;
}

/**
 * Plans the state buffer: kinds are placed one after the other, each column a run of one number per row.
 * Everything that a step reads or writes lies in this one buffer, so that a snapshot is one copy.
 *
 * Thousands of slots have a name, few are asked for: names are made up when somebody wants them.
 */
export class StateLayout {
  readonly #placed: Placed<string>[] = [];
  /** The kinds that a row has columns of, with its place among their rows. */
  readonly #rows = new Map<string, { readonly placed: Placed<string>; readonly row: number }[]>();
  #length = 0;
  #slots: readonly Slot[] | undefined;

  /** Throws RangeError where a row would have two columns of one name. */
  place<Column extends string>(
    kind: { readonly columns: readonly Column[] },
    rows: readonly string[],
  ): Placed<Column> {
    const placed = { columns: kind.columns, rows, offset: this.#length };
    const own = new Set<string>(kind.columns);
    // Rows of two kinds mostly share all their names, so that their columns are compared once.
    const compared = new Set<Placed<string>>();
    rows.forEach((name, row) => {
      const known = this.#rows.get(name) ?? [];
      for (const { placed: other } of known) {
        if (compared.has(other)) continue;
        const twice = other.columns.find((column) => own.has(column));
        if (twice !== undefined) throw new RangeError(`Two parts claim the slot "${name}.${twice}"`);
        compared.add(other);
      }
      known.push({ placed, row });
      this.#rows.set(name, known);
    });
    this.#placed.push(placed);
    this.#length += rows.length * kind.columns.length;
    this.#slots = undefined;
    return placed;
  }

  get length(): number {
    return this.#length;
  }

  /** Every slot, in the order of the state. */
  get slots(): readonly Slot[] {
    this.#slots ??= this.#placed.flatMap(({ columns, rows, offset }) =>
      columns.flatMap((column, i) =>
        rows.map((row, j) => ({ name: `${row}.${column}`, index: offset + i * rows.length + j })),
      ),
    );
    return this.#slots;
  }

  /** The index of a slot in the state; throws RangeError on a name that no kind has claimed. */
  slot(name: string): number {
    const index = this.#find(name);
    if (index === undefined) throw new RangeError(`No slot is named "${name}"`);
    return index;
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** The names of all slots of a column whose row begins so: what the pattern `head*.column` means. */
  slotsOf(head: string, column: string): readonly string[] {
    return this.#placed
      .filter(({ columns }) => columns.includes(column))
      .flatMap(({ rows }) => rows.filter((row) => row.startsWith(head)).map((row) => `${row}.${column}`));
  }

  /** Names the table of slots, and `wiring` with it: two engines with the same hash read each other's bytes. */
  hash(wiring: string): string {
    const table = this.#placed.map(({ columns, rows }) => `${columns.join()} of ${rows.join()}`);
    return hashText([...table, wiring].join("\n"));
  }

  #find(name: string): number | undefined {
    const dot = name.lastIndexOf(".");
    const column = name.slice(dot + 1);
    for (const { placed, row } of this.#rows.get(name.slice(0, dot)) ?? []) {
      const at = placed.columns.indexOf(column);
      if (at >= 0) return placed.offset + at * placed.rows.length + row;
    }
    return undefined;
  }
}

/** Views of `state`, one per column of the kind. */
export function viewRows<Column extends string>(state: Float64Array, placed: Placed<Column>): Rows<Column> {
  // From entries, not store by store: V8 keeps an object of many keyed stores as a slow dictionary.
  return Object.fromEntries(
    placed.columns.map((column, i) => {
      const from = placed.offset + i * placed.rows.length;
      return [column, state.subarray(from, from + placed.rows.length)];
    }),
  ) as unknown as Rows<Column>;
}

/** Where a column begins in the state buffer. */
export function indexOf(column: Float64Array): number {
  return column.byteOffset / column.BYTES_PER_ELEMENT;
}
