import type { Engine } from "@openperfusion/physiology";
import type { Cell, SignalId } from "@openperfusion/signals";
import type { ControlChange } from "./settings.ts";

/** The signals of a case at one time. */
export interface Row {
  readonly time_s: number;
  readonly cells: readonly Cell[];
}

export interface Course {
  readonly duration_s: number;
  readonly every_s: number;
  readonly signals: readonly SignalId[];
  /** Set in the order of their times; changes of one time in the order given. */
  readonly changes: readonly ControlChange[];
}

/** Steps the engine through a course; a row at a change's own time shows the control set, and a patient who has yet to feel it. */
export function* runCase(engine: Engine, course: Course): Generator<Row> {
  const changes = [...course.changes].sort((a, b) => a.time_s - b.time_s);
  const end_ms = Math.round(course.duration_s * 1000);
  const every_ms = Math.round(course.every_s * 1000);
  let next = 0;
  let now_ms = 0;
  let due_ms = 0;
  for (;;) {
    for (; next < changes.length && millisecondsOf(changes[next]) <= now_ms; next++) {
      const { control, value } = changes[next] as ControlChange;
      engine.setControl(control, value);
    }
    if (now_ms === due_ms) {
      yield { time_s: now_ms / 1000, cells: course.signals.map((id) => engine.read(id)) };
      due_ms += every_ms;
    }
    if (now_ms >= end_ms) return;
    const until_ms = Math.min(end_ms, due_ms, millisecondsOf(changes[next]));
    engine.step(until_ms - now_ms);
    now_ms = until_ms;
  }
}

function millisecondsOf(change: ControlChange | undefined): number {
  return change === undefined ? Infinity : Math.round(change.time_s * 1000);
}
