import { describe, expect, it } from "vitest";
import { SimCase } from "./simCase.ts";

describe("a case of the headless runner", () => {
  it("needs nothing: what isn't said is the program's default", () => {
    expect(SimCase.parse({})).toEqual({ settings: {}, event: [] });
  });

  it("sets controls or lets a fault grow, each at its time", () => {
    const event = [
      { at: "5min", set: { "gas.fio2": 0.4 } },
      { at: 600, fault: "venousLineKinked", size: 0.5, onset: "30s" },
    ];
    expect(SimCase.parse({ event }).event).toEqual(event);
  });

  it.each([
    { at: "5min" },
    { set: { "gas.fio2": 0.4 } },
    { at: "5min", set: { "gas.fio2": 0.4 }, fault: "venousLineKinked", size: 1 },
    { at: "5min", fault: "venousLineKinked" },
    { at: "5min", fault: "venousLineKinked", size: 1.5 },
    { at: "5min", set: { "gas.fio2": 0.4 }, onset: "3s" },
  ])("refuses the event %j", (event) => {
    expect(SimCase.safeParse({ event: [event] }).success).toBe(false);
  });
});
