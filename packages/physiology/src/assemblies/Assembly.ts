import type { SignalId, Text } from "@openperfusion/signals";
import type { Fragment } from "./Fragment.ts";

/** A box of the drawing; `x` and `y` are places in a grid that grows right and down. */
export interface DrawnPart {
  readonly name: string;
  readonly label: Text;
  readonly shape:
    | "patient"
    | "reservoir"
    | "rollerPump"
    | "centrifugalPump"
    | "heatExchanger"
    | "oxygenator"
    | "filter"
    | "bag"
    | "gasBlender"
    | "heaterCooler";
  readonly x: number;
  readonly y: number;
  /** Where its name and values stand; without it, at a side that no line uses. */
  readonly textSide?: "left" | "right" | "above" | "below";
  /** What is read at the part, in the order in which it is shown. */
  readonly signals: readonly SignalId[];
}

/** A line of the drawing between two of its parts. */
export interface DrawnLine {
  readonly name: string;
  readonly label: Text;
  readonly from: string;
  readonly to: string;
  readonly carries: "venous blood" | "arterial blood" | "gas" | "water" | "infusion";
  /** Corners between the ends, in grid units. */
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly signals: readonly SignalId[];
  /** The clamp that sits on it. */
  readonly clamp?: SignalId;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly DrawnPart[];
  readonly lines: readonly DrawnLine[];
}

/**
 * A circuit as data: its parts, the joints to the patient's volumes, its sensors and its drawing. It holds no code,
 * so a page can draw it without loading the engine.
 */
export interface Assembly extends Fragment {
  readonly id: string;
  readonly label: Text;
  readonly drawing: Drawing;
  /** The preset patient of its size, in whom its preset is baked; the adult man where nothing is said. */
  readonly patient?: string;
}
