import { expect, it } from "vitest";
import { Standstill } from "./Standstill.ts";

function standstillAt(): { readonly standstill: Standstill; readonly at: (ms: number) => void } {
  let now_ms = -100_000;
  const standstill = new Standstill(() => now_ms);
  now_ms = 0;
  standstill.beat();
  return { standstill, at: (ms) => (now_ms = ms) };
}

it("takes bytes for fresh while the loop turns, also when it is late by less than two seconds", () => {
  const { standstill, at } = standstillAt();
  for (const ms of [500, 1000, 2900, 3400]) {
    at(ms);
    expect(standstill.waitedThrough).toBe(0);
    standstill.beat();
  }
});

it("knows which bytes waited through a minute, whether a port or the heartbeat wakes first", () => {
  const { standstill, at } = standstillAt();
  at(60_000);
  expect(standstill.waitedThrough).toBe(1);
  standstill.beat();
  at(60_249);
  expect(standstill.waitedThrough).toBe(1);
  at(60_250);
  expect(standstill.waitedThrough).toBe(0);
  at(120_500);
  standstill.beat();
  expect(standstill.waitedThrough).toBe(2);
});
