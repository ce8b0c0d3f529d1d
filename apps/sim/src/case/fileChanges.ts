import type { SimEvent } from "@openperfusion/contracts";
import { durationIn } from "../numbers.ts";
import type { Change, TimedChange } from "./Change.ts";
import type { CaseFile } from "./readFiles.ts";

/**
 * The settings and events of a case file that fall into this run. On from a snapshot, what the file says for before
 * is already in it: an event at the snapshot's own time, too, because a snapshot is taken after it.
 */
export function changesOf(
  { name, content }: CaseFile,
  isContinued: boolean,
  start_s: number,
  end_s: number,
): readonly TimedChange[] {
  const settings = Object.entries(content.settings).map(([id, value]): TimedChange => ({
    time_s: undefined,
    change: { kind: "control", id, value },
    field: `${name} settings`,
  }));
  const events = content.event
    .flatMap((event, i) => timed(event, `${name} event[${i}]`))
    .filter(({ time_s = 0 }) => time_s <= end_s && (!isContinued || time_s > start_s));
  return isContinued ? events : [...settings, ...events];
}

function timed(event: SimEvent, field: string): readonly TimedChange[] {
  const time_s = durationIn(`${field} at`, String(event.at), 0);
  return changesIn(event, field).map((change) => ({ time_s, change, field }));
}

function changesIn({ set, fault, size, onset }: SimEvent, field: string): readonly Change[] {
  if (fault === undefined)
    return Object.entries(set ?? {}).map(([id, value]) => ({ kind: "control", id, value }));
  const onset_s = onset === undefined ? undefined : durationIn(`${field} onset`, String(onset), 0);
  return [{ kind: "fault", id: fault, size: size ?? 1, onset_s }];
}
