import { SIGNALS } from "@openperfusion/signals";
import { convert, UNITS } from "@openperfusion/units";
import type { UnitCode } from "@openperfusion/units";
import type { ImportColumn } from "./FileImporter.ts";

/** A number of the file in its signal's own unit. */
export const canonicalValue = (value: number, { signal, unit }: ImportColumn): number =>
  convert(value, unit, SIGNALS[signal].unit);

/** Whether a unit of the file can become the signal's own. */
export const isOfSignal = ({ signal }: Pick<ImportColumn, "signal">, unit: UnitCode): boolean =>
  UNITS[unit].quantity === UNITS[SIGNALS[signal].unit].quantity;
