import type { FrameDetail, GapRow, RecordRow } from "@openperfusion/contracts";

/** Whether a row says more than readings. A timer line's blank marker is the rule, not an event. */
export function isEvent(row: RecordRow): boolean {
  if (row.kind !== "frame") return true;
  const { alarms, remarks = [] } = row.detail;
  return alarms.length > 0 || remarks.length > 0 || markersOf(row.detail).length > 0;
}

/** Blank ones are left out. */
export function markersOf({ events }: FrameDetail): readonly string[] {
  return events.map(({ marker }) => marker).filter((marker) => marker.trim() !== "");
}

/** What a device prints around its data for a human reader, or says twice: kept and countable, but no event. */
const ROUTINE_NOTICES: ReadonlySet<string> = new Set(["header", "blank"]);

export function isRoutine(row: RecordRow): boolean {
  if (row.kind === "notice") return ROUTINE_NOTICES.has(row.notice);
  if (row.kind !== "frame" || row.detail.alarms.length > 0 || markersOf(row.detail).length > 0) return false;
  return (row.detail.remarks ?? []).every(({ kind }) => kind === "repeat");
}

/** Which words a gap is told with. One between two runs of the bridge is its restart; in one run it only stood still. */
export function gapWords({ reason, from, to }: GapRow): GapRow["reason"] | "bridgeRestarted" {
  return reason === "bridgeDown" && from.boot !== to.boot ? "bridgeRestarted" : reason;
}
