import { DISTURBANCES } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";
import { SIGNALS } from "@openperfusion/signals";
import { matching } from "../case/columns.ts";

export interface ControlEntry {
  readonly id: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
  readonly label: string;
}

/** What may be set on this circuit, and in which range. */
export function controlEntries(engine: Engine): readonly ControlEntry[] {
  return engine.controls.map((id) => {
    const { min, max, step, default: start } = engine.range(id);
    const { unit, label } = SIGNALS[id];
    return { id, unit, min, max, step, default: start, label: label.en };
  });
}

export interface DisturbanceEntry {
  readonly id: string;
  readonly of: string;
  readonly min: 0;
  readonly max: 1;
  readonly default: 0;
  readonly onset_s: number;
  readonly label: string;
}

/** The faults and illnesses that can befall this patient on this circuit, by size from none to full. */
export function disturbanceEntries(engine: Engine): readonly DisturbanceEntry[] {
  return knownTo(engine).map(({ id, of, onset_s, label }) => ({
    id,
    of,
    min: 0,
    max: 1,
    default: 0,
    onset_s,
    label: label.en,
  }));
}

/** The numbers of the state that each disturbance moves here, and how at its full size. */
export function disturbanceTargets(engine: Engine): ReadonlyMap<string, readonly string[]> {
  return new Map(
    knownTo(engine).map(({ id, effects }) => [
      id,
      effects.flatMap(({ slot, scale, add, to }) => {
        const act = [
          scale === undefined ? "" : `×${scale}`,
          add === undefined ? "" : `+${add}`,
          to === undefined ? "" : `→${to}`,
        ];
        return matching(slot, engine.slots).map(
          (name) => `${name} ${act.filter((part) => part !== "").join(" ")}`,
        );
      }),
    ]),
  );
}

function knownTo(engine: Engine): typeof DISTURBANCES {
  return DISTURBANCES.filter(({ id }) => engine.disturbances.includes(id));
}
