import type { PortState } from "@openperfusion/contracts";

/** What is known of a port at a moment; times are the host's monotonic clock. */
export interface PortFacts {
  readonly phase: "closed" | "opening" | "open" | "lost";
  readonly openedAt_ms: number | undefined;
  readonly lastFrameAt_ms: number | undefined;
  readonly now_ms: number;
  /** Silence after which a value is stale, from the profile. */
  readonly staleAfter_ms: number;
}

/**
 * The state to show. Freshness is the age of the last valid frame, not of the last byte: rubbish keeps no port alive.
 * A port that is silent is `stale` and stays open; only the loss of the connection makes it `lost`.
 */
export function portState(facts: PortFacts): PortState {
  const { phase, openedAt_ms, lastFrameAt_ms, now_ms, staleAfter_ms } = facts;
  if (phase !== "open") return phase;
  if (lastFrameAt_ms === undefined || lastFrameAt_ms < (openedAt_ms ?? 0)) return "listening";
  return now_ms - lastFrameAt_ms > staleAfter_ms ? "stale" : "live";
}
