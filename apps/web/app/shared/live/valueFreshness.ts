import type { StreamState } from "@openperfusion/contracts";
import { ageNow_ms } from "./age.ts";
import { linkFreshness } from "./linkFreshness.ts";
import type { Freshness } from "./linkFreshness.ts";
import { portOf } from "./liveStore.ts";
import type { LiveState } from "./liveStore.ts";
import type { TrackedValue } from "./StreamTrack.ts";

type Known = Pick<LiveState, "connection" | "heartbeat" | "heartbeat_ms">;

export function valueAge_ms(value: TrackedValue, now_ms: number): number | null {
  return value.cell === null ? null : ageNow_ms(value.ageAtServer_ms, value.received_ms, now_ms);
}

/** Whether something of this age on this stream is live, by all that the control plane knows. */
export function valueFreshness(
  stream: Pick<StreamState, "id" | "bridge" | "origin" | "staleAfter_ms">,
  age_ms: number | null,
  known: Known,
  now_ms: number,
): Freshness {
  return linkFreshness({
    now_ms,
    lastHeartbeat_ms: known.heartbeat_ms,
    serverAnswers: known.connection.serverAnswers,
    bridge: known.heartbeat?.bridges.find(({ bridge }) => bridge === stream.bridge) ?? null,
    port: portOf(known.heartbeat, stream.id),
    frameAge_ms: age_ms,
    staleAfter_ms: stream.staleAfter_ms,
    isReplay: stream.origin === "replay",
  });
}

/** The age of a stream's newest value. */
export function newestAge_ms(values: Iterable<TrackedValue>, now_ms: number): number | null {
  let newest: number | null = null;
  for (const value of values) {
    const age_ms = valueAge_ms(value, now_ms);
    if (age_ms !== null && (newest === null || age_ms < newest)) newest = age_ms;
  }
  return newest;
}
