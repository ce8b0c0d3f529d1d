import type { Engine } from "@openperfusion/physiology";
import { isSignalId, SIGNALS } from "@openperfusion/signals";
import type { Cell } from "@openperfusion/signals";
import { unknownId } from "../nearMatches.ts";
import { SettingError } from "../SettingError.ts";
import { unitOfSlot } from "./unitOfSlot.ts";

/** What is looked at when nothing is asked for. */
const DEFAULT_SIGNALS = [
  "pump.arterial.flow",
  "patient.pressure.arterial.mean",
  "circuit.reservoir.level",
  "blood.arterial.ph",
  "blood.arterial.pco2",
  "blood.arterial.po2",
  "blood.venous.so2",
  "blood.hematocrit",
];

export const SLOT_PREFIX = "slot:";

/**
 * The columns that were asked for: signal ids, `slot:NAME` for a number of the state, `*` for any text in either. Names what
 * the circuit doesn't have.
 */
export function chooseColumns(
  field: string,
  patterns: readonly string[] | undefined,
  engine: Engine,
): readonly string[] {
  if (patterns === undefined)
    return DEFAULT_SIGNALS.filter((id) => isSignalId(id) && engine.signals.includes(id));
  if (patterns.length === 0)
    throw new SettingError(field, "", "signal ids, slot:NAME, or patterns of them with *");
  const chosen = patterns.flatMap((pattern) => {
    const isSlot = pattern.startsWith(SLOT_PREFIX);
    const names = isSlot ? engine.slots : engine.signals;
    const wanted = isSlot ? pattern.slice(SLOT_PREFIX.length) : pattern;
    const found = matching(wanted, names);
    if (found.length === 0) {
      throw unknownId(
        isSlot ? `${field} slot` : field,
        wanted,
        names,
        isSlot ? "sim describe --only slots" : "sim list signals",
      );
    }
    return isSlot ? found.map((name) => `${SLOT_PREFIX}${name}`) : found;
  });
  return [...new Set(chosen)];
}

export function matching(pattern: string, names: readonly string[]): readonly string[] {
  if (!pattern.includes("*")) return names.filter((name) => name === pattern);
  const source = pattern
    .split("*")
    .map((text) => text.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"))
    .join(".*");
  const expression = new RegExp(`^${source}$`);
  return names.filter((name) => expression.test(name));
}

export function unitOfColumn(column: string): string {
  if (column.startsWith(SLOT_PREFIX)) return unitOfSlot(column);
  return isSignalId(column) ? SIGNALS[column].unit : "1";
}

/** A cell as the monitor shows it, or a number of the state. */
export function readColumn(column: string, engine: Engine): Cell {
  if (column.startsWith(SLOT_PREFIX)) return engine.slot(column.slice(SLOT_PREFIX.length));
  return isSignalId(column) ? engine.read(column) : "notAvailable";
}
