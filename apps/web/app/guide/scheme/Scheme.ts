import type { Text } from "@openperfusion/signals";

/** What a part is; each kind has its sign in `partGlyphs`. */
export type PartKind =
  | "patient"
  | "reservoir"
  | "rollerPump"
  | "centrifugalPump"
  | "oxygenator"
  | "heatExchanger"
  | "arterialFilter"
  | "gasBlender"
  | "heaterCooler";

/** What runs in a line, which decides its color. */
export type Content = "venous" | "arterial" | "gas" | "water";

export interface SchemePart {
  readonly id: string;
  readonly kind: PartKind;
  readonly name: Text;
  /** What it does, in a sentence. */
  readonly does: Text;
  /** Upper left corner and size, in the plan's own units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SchemeLine {
  readonly id: string;
  readonly content: Content;
  readonly name: Text;
  readonly does: Text;
  /** Corners in the direction of flow. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where its number stands; a line without one is not in the legend. */
  readonly mark?: readonly [x: number, y: number];
}

/**
 * A circuit reduced to what a newcomer must see, as data. It teaches and is not to scale; the circuit that the engine
 * computes has its own drawing.
 */
export interface Scheme {
  readonly title: Text;
  /** The whole drawing in words, for those who can't see it. */
  readonly description: Text;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly SchemePart[];
  readonly lines: readonly SchemeLine[];
  /** Ids of parts and lines in the order in which blood meets them: their numbers in drawing and legend. */
  readonly order: readonly string[];
}
