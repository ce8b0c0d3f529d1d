import { expect, it } from "vitest";
import { portState } from "./portState.ts";
import type { PortFacts } from "./portState.ts";

const OPEN: PortFacts = {
  phase: "open",
  openedAt_ms: 1000,
  lastFrameAt_ms: undefined,
  now_ms: 1000,
  staleAfter_ms: 1000,
  lostAfter_ms: 5000,
};

it.each([
  ["closed before it was started", { ...OPEN, phase: "closed" }, "closed"],
  ["opening while the port answers", { ...OPEN, phase: "opening" }, "opening"],
  ["listening until the first valid frame, however long", { ...OPEN, now_ms: 99_000 }, "listening"],
  [
    "live for as long as the profile's quiet limit after a frame",
    { ...OPEN, lastFrameAt_ms: 5000, now_ms: 6000 },
    "live",
  ],
  ["stale after it", { ...OPEN, lastFrameAt_ms: 5000, now_ms: 6001 }, "stale"],
  ["stale up to the profile's limit of loss", { ...OPEN, lastFrameAt_ms: 5000, now_ms: 10_000 }, "stale"],
  [
    "lost after it, through a night of silence",
    { ...OPEN, lastFrameAt_ms: 5000, now_ms: 30_000_000 },
    "lost",
  ],
  [
    "lost when the connection is gone, however fresh the value",
    { ...OPEN, phase: "lost", lastFrameAt_ms: 999 },
    "lost",
  ],
  [
    "listening again after it was opened anew, whatever came before",
    { ...OPEN, lastFrameAt_ms: 900, now_ms: 1100 },
    "listening",
  ],
] as const)("is %s", (_, facts, state) => {
  expect(portState(facts)).toBe(state);
});
