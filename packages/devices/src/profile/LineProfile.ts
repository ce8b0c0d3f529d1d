import type { DataLine } from "./DataLine.ts";
import type { OwnValues, ProfileBase } from "./DeviceProfile.ts";
import type { LineEnds } from "./Framing.ts";

/** A device that writes lines of cells in a fixed order between one separator, without a checksum. */
export interface LineProfile extends ProfileBase {
  readonly codec: "line";
  readonly framing: LineFraming;
  /** The format's own protection against damaged bytes. */
  readonly check: { readonly kind: "none" };
  readonly data: DataLine;
  /** Lines that carry no value, by their exact text, or by what they begin with and tell behind it. */
  readonly notices: readonly NoticeLine[];
  readonly titles?: TitleLine;
  readonly emission: Emission;
}

/** A longer stretch is rejected as overlong. What may stand in a line, its cells and notices say. */
export type LineFraming = Omit<LineEnds, "isPrintable">;

export interface NoticeLine {
  readonly text: string;
  /** What follows the text in the line, in one of these patterns: told as a status by this name. */
  readonly tells?: { readonly name: string; readonly patterns: readonly string[] };
  readonly notice: "header" | "mode" | "event" | "blank";
  /** For an event, what happened. */
  readonly key?: string;
  /** For a mode line, the mode and the value it takes. */
  readonly mode?: string;
  readonly value?: string;
}

/** The line that names the columns: its titles must be the ones that the profile was written for. */
export interface TitleLine {
  readonly text: string;
}

/** What an emulated console writes beside data lines. */
export interface Emission {
  /** A block of these lines precedes every `headerEveryLineCount` data lines; 0 means never. */
  readonly header: readonly string[];
  readonly headerEveryLineCount: number;
  readonly ownValues: OwnValues;
}
