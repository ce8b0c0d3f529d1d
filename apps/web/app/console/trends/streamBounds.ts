import type { StreamState } from "@openperfusion/contracts";
import type { TimeView } from "../../shared/chart/timeView.ts";

/** From a stream's first frame to its last recorded one, in its own host time; at least a few seconds, so that there is an axis. */
export function streamBounds(
  {
    firstWall_ms,
    lastWall_ms,
    openedAt_ms,
  }: Pick<StreamState, "firstWall_ms" | "lastWall_ms" | "openedAt_ms">,
  recordedUntil_ms: number | null,
): TimeView {
  const from_ms = firstWall_ms ?? openedAt_ms;
  const to_ms = Math.max(recordedUntil_ms ?? from_ms, lastWall_ms ?? from_ms, from_ms + 10_000);
  return { from_s: from_ms / 1000, to_s: to_ms / 1000 };
}
