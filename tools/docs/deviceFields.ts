import type { Confidence, DeviceProfile, ValueField } from "@openperfusion/devices";
import { SIGNALS } from "@openperfusion/signals";
import { code, onWire } from "./markdown.ts";

/** One row per value of the line: where it stands, what it is, how it is written. */
export function fieldRowsOf(profile: DeviceProfile): readonly (readonly string[])[] {
  return profile.data.cells.flatMap((cell, index) =>
    cell
      .filter((field) => field.role === "value")
      .map((field) => [
        String(index),
        field.name,
        code(field.signal),
        typeof field.unit === "string" ? code(field.unit) : `by option ${code(field.unit.option)}`,
        code(SIGNALS[field.signal].unit),
        shapesOf(field),
        field.sentinels
          .map(({ pattern, state, confidence }) => `${onWire(pattern)} ${state}${doubt(confidence)}`)
          .join(", "),
      ]),
  );
}

function shapesOf({ shapes }: ValueField): string {
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
