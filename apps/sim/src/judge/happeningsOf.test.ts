import { SIMULATOR_EVENTS } from "@openperfusion/guidelines";
import { expect, it } from "vitest";
import type { TimedChange } from "../case/Change.ts";
import { happeningsOf } from "./happeningsOf.ts";

const control = (time_s: number, id: string, value: number): TimedChange => ({
  time_s,
  change: { kind: "control", id, value },
  field: id,
});

it("tells doses with their amount and changes of a device without one, in order of time", () => {
  expect(
    happeningsOf([control(20, "circuit.oxygenator.change", 1), control(10, "drug.heparin.bolus", 5000)], 0),
  ).toEqual([
    { event: "heparinGiven", time_s: 10, amount: 5000 },
    { event: "oxygenatorChanged", time_s: 20 },
  ]);
});

it("tells nothing of a control that is put back to nothing or that tells nothing", () => {
  expect(
    happeningsOf([control(5, "circuit.oxygenator.change", 0), control(5, "gas.sweep.flow", 3)], 0),
  ).toEqual([]);
});

it("notes a new oxygenator by itself, so that its absence means something", () => {
  expect(SIMULATOR_EVENTS).toContain("oxygenatorChanged");
});
