import type { MissingState, SignalId, Text, ValueKind } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { StatusAlarms } from "./DeviceAlarms.ts";
import type { Confidence } from "./Fact.ts";

/**
 * The line that carries values: cells between one separator character, each cell made of one or more fields.
 * The whole shape must fit, or the line gives no number at all.
 */
export interface DataLine {
  /** One character. */
  readonly separator: string;
  readonly cells: readonly (readonly LineField[])[];
  /** In the order in which they are asked; they come before the cell's own text. */
  readonly statusRules?: readonly StatusRule[];
}

export type LineField = ValueField | MarkerField | ClockField | StatusField;

/** A number of the device, or one of its signs that there is none. */
export interface ValueField {
  readonly role: "value";
  /** The title on the wire or in the manual. */
  readonly name: string;
  readonly signal: SignalId;
  readonly kind: ValueKind;
  /** Unit on the wire, or the option of the port that says which. */
  readonly unit: UnitCode | { readonly option: string };
  /** Encoding takes the first shape that the value fits. */
  readonly shapes: readonly Shape[];
  readonly sentinels: readonly Sentinel[];
  /** The mode that this value's meaning hangs on. */
  readonly qualifiedBy?: string;
}

/** Patterns: see `parsePattern`. */
export interface Shape {
  readonly pattern: string;
  readonly confidence: Confidence;
  /** Only where the unit is an option: the unit in which the device writes this shape. */
  readonly unit?: UnitCode;
}

export interface Sentinel {
  readonly pattern: string;
  readonly state: MissingState;
  readonly confidence: Confidence;
}

/** One character that says why the line was sent. A character that is not listed is kept as `unknownMarker`. */
export interface MarkerField {
  readonly role: "marker";
  readonly pattern: string;
  readonly markers: readonly Marker[];
}

/** One reason for a line, and how the device behaves when it sends it. */
export interface Marker {
  readonly marker: string;
  readonly key: string;
  readonly label: Text;
  /** The line says again what the last line said, clock included. */
  readonly repeatsLastLine?: boolean;
  /** Key of the notice that precedes the line. */
  readonly noticeBefore?: string;
}

/** The device's own clock, `HH:MM:SS` without a date: it wraps at midnight and is never corrected. */
export interface ClockField {
  readonly role: "clock";
  readonly patterns: readonly string[];
}

/** A byte in hexadecimal whose bits qualify the values of the same line. */
export interface StatusField {
  readonly role: "status";
  readonly name: string;
  readonly pattern: string;
  /** What an emulated console writes when all is well. */
  readonly quiet: string;
  /** Named groups of bits, as far as they are documented. `plus`: what the group's number counts from. */
  readonly bits?: readonly {
    readonly name: string;
    readonly shift: number;
    readonly mask: number;
    readonly plus?: number;
  }[];
  /** As in a packet; a cell of fixed width holds no list. */
  readonly alarms?: Omit<StatusAlarms, "records">;
}

/** When the status says so, these signals are `gives`, whatever their text. */
export interface StatusRule {
  readonly field: string;
  /** The rule holds when `(status & mask)` is, or with `isNot` is not, this number. */
  readonly mask: number;
  readonly is?: number;
  readonly isNot?: number;
  /** The rule holds only for a cell whose own text already says this. */
  readonly ifTextSays?: MissingState;
  /** The rule leaves a cell alone whose own text says one of these. */
  readonly unlessTextSays?: readonly MissingState[];
  readonly gives: MissingState;
  readonly signals: readonly SignalId[];
  /** The status text by which an emulated console says `gives`; one rule per signal and state has it. */
  readonly encodeAs?: string;
  readonly confidence: Confidence;
}
