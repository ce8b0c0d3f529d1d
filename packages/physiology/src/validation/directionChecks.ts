import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import type { Engine } from "../engine/Engine.ts";
import { newCase, value } from "./caseChecks.ts";
import type { Check } from "./check.ts";
import type { Direction } from "./direction.ts";
import { STEADY_DIRECTIONS } from "./directions.ts";
import { VOLUME_DIRECTIONS } from "./volumeDirections.ts";

/** Every direction, run on a case of its own. */
export function directionChecks(): readonly Check[] {
  return [...STEADY_DIRECTIONS, ...VOLUME_DIRECTIONS].flatMap(runDirection);
}

function runDirection(direction: Direction): readonly Check[] {
  const engine = newCase();
  const start = readAll(engine);
  for (const [after_s, control, set] of direction.steps) {
    engine.step(after_s * 1000 - Math.floor(engine.time_s * 1000 + 0.5));
    engine.setControl(control, set);
  }
  engine.step(direction.read_s * 1000 - Math.floor(engine.time_s * 1000 + 0.5));
  return direction.expected(start, engine).map((expected) => {
    const { label, unit } = SIGNALS[expected.signal];
    const found =
      value(engine, expected.signal) - (expected.absolute ? 0 : (start.get(expected.signal) ?? NaN));
    return {
      id: direction.id,
      what: `${direction.what}: ${expected.absolute ? "" : "change of "}${label.en}`,
      low: expected.low,
      high: expected.high,
      found,
      unit,
      source: expected.source,
    };
  });
}

function readAll(engine: Engine): ReadonlyMap<SignalId, number> {
  return new Map(engine.signals.map((id) => [id, value(engine, id)]));
}
