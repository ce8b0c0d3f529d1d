import type { PortState } from "@openperfusion/contracts";

/** What is known of a port at a moment; times are the host's monotonic clock. */
export interface PortFacts {
  readonly phase: "closed" | "opening" | "open" | "lost";
  readonly openedAt_ms: number | undefined;
  readonly lastFrameAt_ms: number | undefined;
  readonly now_ms: number;
  /** Silence after which a value is stale, and after which the device counts as lost, from the profile. */
  readonly staleAfter_ms: number;
  readonly lostAfter_ms: number;
}

/**
 * The state to show. Freshness is the age of the last valid frame, not of the last byte: rubbish keeps no port alive.
 * `closed → opening → listening → live → stale → lost`: a device that falls silent makes its port `stale`, then `lost`,
 * and the port stays open through both. A port whose connection was lost is `lost` at once.
 */
export function portState(facts: PortFacts): PortState {
  const { phase, openedAt_ms, lastFrameAt_ms, now_ms } = facts;
  if (phase !== "open") return phase;
  if (lastFrameAt_ms === undefined || lastFrameAt_ms < (openedAt_ms ?? 0)) return "listening";
  const silent_ms = now_ms - lastFrameAt_ms;
  if (silent_ms > facts.lostAfter_ms) return "lost";
  return silent_ms > facts.staleAfter_ms ? "stale" : "live";
}
