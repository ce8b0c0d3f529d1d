import type { Cell, SignalId } from "@openperfusion/signals";
import { expect, it } from "vitest";
import { changesWorthSaying, NOTHING_SAID } from "./changesWorthSaying.ts";

const MAP = "patient.pressure.arterial.mean";

function reading(pressure: Cell, flow: Cell) {
  return (signal: SignalId): Cell => {
    if (signal === MAP) return pressure;
    return signal === "pump.arterial.flow" ? flow : "notAvailable";
  };
}

it("takes the first values in silence and says what changes by an amount that matters", () => {
  const first = changesWorthSaying(NOTHING_SAID, reading(63, 4.6));
  expect(first.changed).toEqual([]);
  expect(changesWorthSaying(first, reading(66, 4.65))).toBe(first);
  const second = changesWorthSaying(first, reading(55, 4.65));
  expect(second.changed).toEqual([MAP]);
  expect(second.values.get(MAP)).toBe(55);
  expect(second.values.get("pump.arterial.flow")).toBe(4.6);
});

it("notices a drift that is slow from one time to the next", () => {
  let said = changesWorthSaying(NOTHING_SAID, reading(63, 4.6));
  for (const pressure of [61, 59, 57.9]) said = changesWorthSaying(said, reading(pressure, 4.6));
  expect(said.changed).toEqual([MAP]);
});

it("says nothing of a value that is missing", () => {
  const first = changesWorthSaying(NOTHING_SAID, reading(63, 4.6));
  expect(changesWorthSaying(first, reading("sensorOff", "notAvailable"))).toBe(first);
});
