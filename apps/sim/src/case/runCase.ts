import type { Engine } from "@openperfusion/physiology";
import type { Cell } from "@openperfusion/signals";
import { applyChange } from "./Change.ts";
import type { TimedChange } from "./Change.ts";
import { readColumn } from "./columns.ts";

/** The columns of a case at one time of its clock. */
export interface Row {
  readonly time_s: number;
  readonly cells: readonly Cell[];
}

export interface Course {
  readonly duration_s: number;
  readonly every_s: number;
  readonly columns: readonly string[];
  /** Made in the order of their times; changes of one time in the order given. */
  readonly changes: readonly TimedChange[];
  /** Hearts and pumps as mean flows, for whole seconds: long courses in little time. Beat by beat without it. */
  readonly isAveraged?: boolean;
}

/** Steps the engine through a course; a row at a change's own time shows the control set, and a patient who has yet to feel it. */
export function* runCase(engine: Engine, course: Course): Generator<Row> {
  const start_ms = Math.round(engine.time_s * 1000);
  const timeOf = (change: TimedChange | undefined): number => {
    if (change === undefined) return Infinity;
    return change.time_s === undefined ? start_ms : Math.round(change.time_s * 1000);
  };
  const changes = [...course.changes].sort((a, b) => timeOf(a) - timeOf(b));
  const end_ms = start_ms + Math.round(course.duration_s * 1000);
  const every_ms = Math.round(course.every_s * 1000);
  let next = 0;
  let now_ms = start_ms;
  let due_ms = start_ms;
  for (;;) {
    for (; timeOf(changes[next]) <= now_ms; next++)
      applyChange((changes[next] as TimedChange).change, engine);
    if (now_ms === due_ms) {
      yield { time_s: now_ms / 1000, cells: course.columns.map((column) => readColumn(column, engine)) };
      due_ms += every_ms;
    }
    if (now_ms >= end_ms) return;
    const until_ms = Math.min(end_ms, due_ms, timeOf(changes[next]));
    advance(engine, until_ms - now_ms, course.isAveraged === true);
    now_ms = until_ms;
  }
}

function advance(engine: Engine, milliseconds: number, isAveraged: boolean): void {
  if (isAveraged && milliseconds % 1000 === 0) engine.stepAveraged(milliseconds / 1000);
  else engine.step(milliseconds);
}
