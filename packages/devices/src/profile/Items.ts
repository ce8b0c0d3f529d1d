/**
 * A part of a packet made of named items. `from` and `to` bound it: `to` is 0 or below and counts from the packet's end.
 * An item that no field names is kept and told as a status; the same name twice makes the packet unreadable.
 */
export type Items = { readonly from: number; readonly to: number } & (KeyValues | Letters | Codes);

/** `KEY=VALUE` between separators; a value may be a list. A part without `=` is named `#0`, `#1`, … by its place. */
export interface KeyValues {
  readonly kind: "keyValue";
  /** Each of these characters separates items. */
  readonly separators: string;
  readonly assign: string;
  readonly list?: string;
  readonly isCaseInsensitive?: boolean;
  /** A part without a key makes the packet unreadable: it is what is left of another packet, cut before this one. */
  readonly isEveryPartNamed?: boolean;
  /** Other spellings of a key. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** A letter, upper and lower case apart, then as many characters as that letter has; at least one item. */
export interface Letters {
  readonly kind: "letters";
  readonly widths: Readonly<Record<string, number>>;
}

/** A code of fixed width, then a qualifier, then the value: of fixed width, or up to a separator. */
export interface Codes {
  readonly kind: "codes";
  readonly code_bytes: number;
  /** Kept as a status named `code?`. */
  readonly qualifier_bytes: number;
  readonly value_bytes?: number;
  /** Blanks before and behind a value are none of it, unless it is blank as a whole. */
  readonly isTrimmed?: boolean;
  /** Behind every item. */
  readonly separator?: string;
}
