import { expect, it } from "vitest";
import { nearMatches } from "./nearMatches.ts";

const IDS = ["gas.fio2", "gas.sweep.flow", "pump.arterial.speed", "pump.arterial.flow", "ventilator.fio2"];

it.each([
  ["gas.fi02", "gas.fio2"],
  ["GAS.FIO2", "gas.fio2"],
  ["sweep", "gas.sweep.flow"],
  ["pump.speed", "pump.arterial.speed"],
])("guesses from %s that %s was meant", (found, meant) => {
  expect(nearMatches(found, IDS)[0]).toBe(meant);
});

it("guesses nothing from what resembles nothing", () => {
  expect(nearMatches("patient.mood", IDS)).toEqual([]);
});
