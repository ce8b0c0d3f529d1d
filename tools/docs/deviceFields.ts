import { valuesOf } from "@openperfusion/devices";
import type {
  Confidence,
  LineProfile,
  Locator,
  Message,
  PacketValue,
  Sentinel,
  Shape,
  ValueField,
} from "@openperfusion/devices";
import { SIGNALS } from "@openperfusion/signals";
import { code, onWire } from "./markdown.ts";

/** One row per value of the line: where it stands, what it is, how it is written. */
export function fieldRowsOf(profile: LineProfile): readonly (readonly string[])[] {
  return profile.data.cells.flatMap((cell, index) =>
    cell
      .filter((field) => field.role === "value")
      .map((field) => [
        String(index),
        field.name,
        code(field.signal),
        unitOf(field),
        code(SIGNALS[field.signal].unit),
        shapesOf(field.shapes),
        sentinelsOf(field.sentinels),
      ]),
  );
}

/** One row per value of a message. */
export function messageRowsOf(message: Message): readonly (readonly string[])[] {
  return valuesOf(message).map((field) => [
    `${placeOf(field.at)}${"shapes" in field && field.repeatedAt !== undefined ? `, again ${placeOf(field.repeatedAt)}` : ""}`,
    field.name,
    `${code(field.signal)}${field.kind === "measured" ? "" : ` ${field.kind}`}`,
    "observed" in field ? observedUnitsOf(field) : unitOf(field),
    code(SIGNALS[field.signal].unit),
    ...numberAndSignsOf(field),
  ]);
}

function numberAndSignsOf(field: PacketValue): readonly [number: string, signs: string] {
  if ("number" in field) return [scaleOf(field), rawSentinelsOf(field)];
  if ("shapes" in field) return [shapesOf(field.shapes), sentinelsOf(field.sentinels)];
  return ["FLOAT-Type", "by its state bits and mantissa, below"];
}

/** What the packet may say that the unit is; the same unit may have several codes. */
function observedUnitsOf({ observed }: Extract<PacketValue, { observed: object }>): string {
  return [...new Set(observed.units.map(({ unit }) => code(unit)))].join(" or ");
}

/** Where a field stands, in words. */
export function placeOf(at: Locator): string {
  switch (at.by) {
    case "text":
      return `characters ${at.at} to ${at.at + at.length_bytes - 1}`;
    case "binary":
      return `${code(at.type)} at ${at.at}`;
    case "item":
      return `${code(at.key)}${at.part === undefined ? "" : ` part ${at.part + 1}`}`;
    case "rest":
      return `from ${at.at} on`;
    default:
      return at satisfies never;
  }
}

function unitOf({ unit }: Pick<ValueField, "unit">): string {
  return typeof unit === "string" ? code(unit) : `by option ${code(unit.option)}`;
}

function sentinelsOf(sentinels: readonly Sentinel[]): string {
  const texts = sentinels.map(
    ({ pattern, state, confidence }) => `${onWire(pattern)} ${state}${doubt(confidence)}`,
  );
  return texts.join(", ");
}

function scaleOf(field: Extract<PacketValue, { number: object }>): string {
  const { factor = 1, divisor = 1, offset = 0, range } = field.number;
  const scale = `raw${factor === 1 ? "" : ` × ${factor}`}${divisor === 1 ? "" : ` / ${divisor}`}`;
  const shifted = offset === 0 ? scale : `${scale} + ${offset}`;
  return range === undefined ? shifted : `${shifted}, raw ${range.low} to ${range.high}`;
}

function rawSentinelsOf(field: Extract<PacketValue, { number: object }>): string {
  const { sentinels } = field.number;
  if (sentinels.length === 0) return "unknown";
  return sentinels.map(({ raw, state, confidence }) => `raw ${raw} ${state}${doubt(confidence)}`).join(", ");
}

function shapesOf(shapes: readonly Shape[]): string {
  const shown = shapes.length > 6 ? [...shapes.slice(0, 2), ...shapes.slice(-2)] : shapes;
  const texts = shown.map(
    ({ pattern, unit, confidence }) =>
      `${onWire(pattern)}${unit === undefined ? "" : ` ${unit}`}${doubt(confidence)}`,
  );
  if (shown.length < shapes.length) texts.splice(2, 0, "…");
  return texts.join(", ");
}

const doubt = (confidence: Confidence): string =>
  confidence === "captured" || confidence === "documented" ? "" : ` (${confidence})`;
