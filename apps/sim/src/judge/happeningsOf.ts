import { eventsOfControl } from "@openperfusion/guidelines";
import type { CaseHappening } from "@openperfusion/guidelines";
import type { TimedChange } from "../case/Change.ts";

/** What happened in a case by the changes made to it, in order of time; a change without a time is at its start. */
export function happeningsOf(changes: readonly TimedChange[], start_s: number): readonly CaseHappening[] {
  return changes
    .flatMap(({ time_s = start_s, change }) =>
      change.kind === "control" ? eventsOfControl(change.id, change.value, time_s) : [],
    )
    .toSorted((a, b) => a.time_s - b.time_s);
}
