/**
 * A part of a packet made of named items. `from` and `to` bound it: `to` is 0 or below and counts from the packet's end.
 * An item that no field names is kept and told as a status; the same name twice makes the packet unreadable.
 */
export type Items = { readonly from: number; readonly to: number } & (KeyValues | Letters | Codes | Lists);

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

/**
 * Lists within lists, as ISO/IEEE 11073 writes them: a count of entries and the bytes of all, 16 bits each with the high
 * byte first, then the entries. One outermost list follows the other up to the end of the part. An entry of the
 * innermost list is an attribute: its name and the bytes of its value, 16 bits each, then the value. Items are what
 * attributes of two names hold; the others are passed over. A code that stands twice is no item of that code: its items
 * are named `code#1`, `code#2`, …, because nobody can say which is meant.
 */
export interface Lists {
  readonly kind: "lists";
  /** What stands in an entry before the list that it holds, from the outermost list inward. */
  readonly heads_bytes: readonly number[];
  /** The names of the attribute that holds one item, and of the one that holds a list of them. */
  readonly one: number;
  readonly several: number;
  /** An item: its code of 16 bits, told in hexadecimal, and the bytes of its value. */
  readonly value_bytes: number;
}
