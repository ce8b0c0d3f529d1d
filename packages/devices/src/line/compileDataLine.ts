import { MISSING_STATES, SIGNALS } from "@openperfusion/signals";
import { convert, UNITS } from "@openperfusion/units";
import type { UnitCode } from "@openperfusion/units";
import type { LineField, ValueField } from "../profile/DataLine.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import { checkOptions, unitOfOption } from "../profile/ProfileOption.ts";
import type { ProfileOptions, WithOptions } from "../profile/ProfileOption.ts";
import { fieldsOf } from "../codec/layoutsOf.ts";
import { checkNumberShape, decimalsOf, isNegativeShape } from "./numberShape.ts";
import { parsePattern } from "./parsePattern.ts";
import type { PatternSlot } from "./parsePattern.ts";
import { PatternTableBuilder } from "./PatternTables.ts";
import type { PatternTables } from "./PatternTables.ts";
import { perProfile } from "../profile/perProfile.ts";

/** In `stateOf`: the text has the form of a unit that this port was not set up for. */
export const OTHER_UNIT = 0xff;

/** A data line as tables, so that one loop reads every device's line. Field tables by field, others by alternative. */
export interface CompiledDataLine extends PatternTables {
  readonly fields: readonly LineField[];
  readonly startOf: Uint16Array;
  /** Byte that must precede the field, 0 for none. */
  readonly separatorOf: Uint8Array;
  readonly cellOf: Uint8Array;
  /** Layout column, −1 for a field that is no value. */
  readonly columnOf: Int16Array;
  readonly columnCount: number;
  /** State byte of a packed cell; 0 for a number. */
  readonly stateOf: Uint8Array;
  /** Canonical value = digits · factor / divisor + offset; the sign is the divisor's. */
  readonly factorOf: Float64Array;
  readonly divisorOf: Float64Array;
  readonly offsetOf: Float64Array;
  /** Of the longest line, without its line end. */
  readonly maxLength_bytes: number;
}

interface Alternative {
  readonly slots: readonly PatternSlot[];
  readonly state: number;
  readonly factor: number;
  readonly divisor: number;
  readonly offset: number;
}

/** Tables are made once for a profile and its answers: a decoder is made anew at every loss and every item of a search. */
const compiledOf = perProfile(compile);

/** Throws RangeError when an option is missing, or a field's shapes can't be told apart or read in one way only. */
export function compileDataLine(profile: LineProfile, options: ProfileOptions): CompiledDataLine {
  checkOptions(profile, options);
  return compiledOf(profile, options);
}

function compile(profile: LineProfile, options: ProfileOptions): CompiledDataLine {
  const builder = new PatternTableBuilder();
  const all: Alternative[] = [];
  const separatorOf: number[] = [];
  const cellOf: number[] = [];
  const columnOf: number[] = [];
  let columnCount = 0;
  let maxLength_bytes = 0;
  profile.data.cells.forEach((cell, cellIndex) => {
    cell.forEach((field, index) => {
      const isFirst = cellIndex > 0 && index === 0;
      separatorOf.push(isFirst ? profile.data.separator.charCodeAt(0) : 0);
      cellOf.push(cellIndex);
      columnOf.push(field.role === "value" ? columnCount++ : -1);
      const alternatives = alternativesOf(profile, field, options);
      builder.add(alternatives.map(({ slots }, i) => ({ id: all.length + i, slots })));
      all.push(...alternatives);
      maxLength_bytes += Math.max(...alternatives.map(({ slots }) => slots.length)) + (isFirst ? 1 : 0);
    });
  });
  const { starts, ...tables } = builder.build();
  return {
    ...tables,
    fields: fieldsOf(profile),
    startOf: Uint16Array.from(starts),
    separatorOf: Uint8Array.from(separatorOf),
    cellOf: Uint8Array.from(cellOf),
    columnOf: Int16Array.from(columnOf),
    columnCount,
    stateOf: Uint8Array.from(all, ({ state }) => state),
    factorOf: Float64Array.from(all, ({ factor }) => factor),
    divisorOf: Float64Array.from(all, ({ divisor }) => divisor),
    offsetOf: Float64Array.from(all, ({ offset }) => offset),
    maxLength_bytes,
  };
}

function alternativesOf(
  profile: LineProfile,
  field: LineField,
  options: ProfileOptions,
): readonly Alternative[] {
  switch (field.role) {
    case "value":
      return valueAlternatives(profile, field, options);
    case "clock":
      return field.patterns.map(asText);
    case "marker":
    case "status":
      return [asText(field.pattern)];
    default:
      field satisfies never;
      throw new TypeError("A field has a role that no code reads");
  }
}

const asText = (pattern: string): Alternative => alternative(parsePattern(pattern), 0);

function alternative(slots: readonly PatternSlot[], state: number): Alternative {
  return { slots, state, factor: 1, divisor: 1, offset: 0 };
}

/** The ways in which one value can be written. Throws RangeError for a shape that can be read in more than one. */
export function valueAlternatives(
  profile: WithOptions,
  field: Pick<ValueField, "signal" | "unit" | "shapes" | "sentinels">,
  options: ProfileOptions,
): readonly Alternative[] {
  const unit = unitOnWire(profile, field, options);
  const numbers = field.shapes.map((shape): Alternative => {
    const slots = parsePattern(shape.pattern);
    checkNumberShape(shape.pattern, slots);
    if (shape.unit !== undefined && shape.unit !== unit) return alternative(slots, OTHER_UNIT);
    return { slots, state: 0, ...scaleOf(slots, unit, SIGNALS[field.signal].unit) };
  });
  const missing = field.sentinels.map(({ pattern, state }) =>
    alternative(parsePattern(pattern), MISSING_STATES.indexOf(state) + 1),
  );
  return [...numbers, ...missing];
}

export function unitOnWire(
  profile: WithOptions,
  field: Pick<ValueField, "unit">,
  options: ProfileOptions,
): UnitCode {
  return typeof field.unit === "string" ? field.unit : unitOfOption(profile, field.unit.option, options);
}

/**
 * Digits to canonical value. A factor like 0.001 is turned into a division by 1000, which rounds correctly:
 * 5144 mL/min is exactly the double nearest to 5.144 L/min.
 */
function scaleOf(
  slots: readonly PatternSlot[],
  onWire: UnitCode,
  canonical: UnitCode,
): Omit<Alternative, "slots" | "state"> {
  const offset = convert(0, onWire, canonical);
  const factor = UNITS[onWire].factor / UNITS[canonical].factor;
  const inverse = Math.round(1 / factor);
  const isWholeDivision = factor < 1 && 1 / inverse === factor;
  const sign = isNegativeShape(slots) ? -1 : 1;
  return {
    factor: isWholeDivision ? 1 : factor,
    divisor: sign * 10 ** decimalsOf(slots) * (isWholeDivision ? inverse : 1),
    offset,
  };
}
