import type { StreamState } from "@openperfusion/contracts";
import { useLive } from "../../shared/live/liveStore.ts";

/** Host time of the newest recorded frame, as of the last heartbeat. */
export function useRecordedUntil_ms({
  id,
  lastWall_ms,
}: Pick<StreamState, "id" | "lastWall_ms">): number | null {
  return useLive(
    ({ heartbeat }) => heartbeat?.watermarks.find(({ stream }) => stream === id)?.lastWall_ms ?? lastWall_ms,
  );
}
