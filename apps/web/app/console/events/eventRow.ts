import type { RecordRow } from "@openperfusion/contracts";

/** A row that says more than readings: a mark, an alarm text, a notice, a rejected stretch or a gap. */
export type EventRow = RecordRow;

/** A timer line's blank marker is the rule, not an event. */
export function isEvent(row: RecordRow): boolean {
  if (row.kind !== "frame") return true;
  const { events, alarms } = row.detail;
  return alarms.length > 0 || events.some(({ marker }) => marker.trim() !== "");
}
