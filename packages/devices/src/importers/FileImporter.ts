import type { Cell, LayoutColumn, MissingState, Text } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { Evidence } from "../profile/DeviceProfile.ts";
import type { Fact } from "../profile/Fact.ts";

/** A column that holds readings: its title in the file, its unit there, and the signal that it fills. */
export interface ImportColumn extends LayoutColumn {
  readonly name: string;
  /** In the file; cells are in the signal's own unit. */
  readonly unit: UnitCode;
}

/** What the file says of a reading beside its number, or instead of one, word for word. */
export interface ImportNote {
  /** Place of the reading in its row's cells. */
  readonly column: number;
  readonly text: string;
}

/** A field that is no reading, word for word; empty fields are left out. */
export interface OtherField {
  readonly name: string;
  readonly text: string;
}

export interface ImportedRow {
  /** From 1, as an editor counts. */
  readonly line: number;
  /** As the file says it, `YYYY-MM-DDTHH:MM[:SS[.mmm]]`. No file tells its zone, so none is given. */
  readonly time: string;
  /** Key of the layout whose columns the cells fill. */
  readonly layout: string;
  readonly cells: readonly Cell[];
  readonly notes: readonly ImportNote[];
  readonly others: readonly OtherField[];
}

/** A line that gave no reading, kept with its reason. */
export interface RejectedLine {
  readonly line: number;
  readonly reason: "header" | "fields" | "quotes" | "time" | "value";
  /** The field, what was found, what is allowed. */
  readonly detail: string;
  readonly text: string;
}

/** Every line of the file that is not blank is in exactly one of header, rows and rejected. */
export interface ImportResult {
  /** Columns by the key of their layout. A file whose rows differ in meaning has several. */
  readonly layouts: Readonly<Record<string, readonly ImportColumn[]>>;
  readonly header: readonly { readonly line: number; readonly text: string }[];
  readonly rows: readonly ImportedRow[];
  readonly rejected: readonly RejectedLine[];
}

/** A word that stands where a number could: its state, and what it says beyond the state. */
export interface ImportSign {
  readonly text: string;
  readonly state: MissingState;
  readonly label: Text;
}

/** A file with its meaning: known from outside this project, or, for `computed`, worked out by hand. */
export interface GoldenFile {
  readonly origin: "captured" | "published" | "computed";
  readonly source: string;
  readonly text: string;
  readonly rows: readonly {
    readonly time: string;
    readonly layout: string;
    /** Readings by the title of their column, in the signal's own unit; the others are not available. */
    readonly cells: Readonly<Record<string, Cell>>;
    readonly notes?: Readonly<Record<string, string>>;
    readonly others?: Readonly<Record<string, string>>;
  }[];
  readonly rejected?: readonly Pick<RejectedLine, "line" | "reason">[];
}

/** Reads one kind of file: text in, rows out, nothing lost; no clock, no zone, no placement of its own. */
export interface FileImporter {
  /** `maker/format`. */
  readonly id: string;
  /** Rises with every change that can change a reading. */
  readonly version: number;
  readonly label: Text;
  readonly evidence: Evidence;
  readonly read: (text: string) => ImportResult;
  readonly signs: readonly ImportSign[];
  readonly golden: readonly GoldenFile[];
  readonly provenance: readonly Fact[];
  readonly unknowns: readonly string[];
}
