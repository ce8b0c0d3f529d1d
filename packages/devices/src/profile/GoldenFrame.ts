import type { Cell } from "@openperfusion/signals";
import type { ProfileOptions } from "./ProfileOption.ts";

/** A line whose meaning is known from outside this project, or, for `computed`, worked out by hand. */
export interface GoldenFrame {
  readonly origin: "captured" | "published" | "computed";
  readonly source: string;
  /** The line with its line end, or the packet, as sent; code units are bytes. */
  readonly line: string;
  readonly options: ProfileOptions;
  readonly expected: {
    readonly deviceTime?: string;
    readonly event?: string;
    readonly status?: Readonly<Record<string, string>>;
    /** In canonical units, one per value of the line, in its order. */
    readonly cells: readonly Cell[];
  };
}
