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
 */
export class StateLayout {
  readonly slots: Slot[] = [];
  readonly #names = new Map<string, number>();
  #length = 0;

  place<Column extends string>(
    kind: { readonly columns: readonly Column[] },
    rows: readonly string[],
  ): Placed<Column> {
    const offset = this.#length;
    for (const column of kind.columns) {
      for (const row of rows) this.#claim(`${row}.${column}`);
    }
    return { columns: kind.columns, rows, offset };
  }

  get length(): number {
    return this.#length;
  }

  /** The index of a slot in the state; throws RangeError on a name that no kind has claimed. */
  slot(name: string): number {
    const index = this.#names.get(name);
    if (index === undefined) throw new RangeError(`No slot is named "${name}"`);
    return index;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Names the table of slots, and `wiring` with it: two engines with the same hash read each other's bytes. */
  hash(wiring: string): string {
    return hashText(this.slots.map((slot) => slot.name).join("\n") + "\n" + wiring);
  }

  #claim(name: string): void {
    if (this.#names.has(name)) throw new RangeError(`Two parts claim the slot "${name}"`);
    this.#names.set(name, this.#length);
    this.slots.push({ name, index: this.#length });
    this.#length += 1;
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
