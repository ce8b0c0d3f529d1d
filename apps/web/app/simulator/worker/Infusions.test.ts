import { describe, expect, it } from "vitest";
import { Infusions } from "./Infusions.ts";

const CRYSTALLOID = "circuit.infusion.crystalloid";

describe("Infusions", () => {
  it("runs 500 mL in within a minute", () => {
    const infusions = new Infusions();
    expect(infusions.give(CRYSTALLOID, 500, 1000)).toBe(500);
    expect(infusions.nextEnd_ms()).toBe(60_000);
    expect(infusions.advance(59_999)).toEqual([]);
    expect(infusions.advance(1)).toEqual([CRYSTALLOID]);
    expect(infusions.remaining_mL(CRYSTALLOID)).toBe(0);
  });

  it("runs no faster than the bag's line allows", () => {
    const infusions = new Infusions();
    expect(infusions.give(CRYSTALLOID, 500, 100)).toBe(100);
    expect(infusions.nextEnd_ms()).toBe(300_000);
  });

  it("adds a second volume to what is still to come", () => {
    const infusions = new Infusions();
    infusions.give(CRYSTALLOID, 250, 1000);
    infusions.advance(15_000);
    infusions.give(CRYSTALLOID, 250, 1000);
    expect(infusions.remaining_mL(CRYSTALLOID)).toBeCloseTo(375, 9);
  });

  it("goes on from a kept moment with what was left then", () => {
    const infusions = new Infusions();
    infusions.give(CRYSTALLOID, 500, 1000);
    infusions.advance(30_000);
    const kept = infusions.save();
    infusions.advance(30_000);
    infusions.restore(kept);
    expect(infusions.remaining_mL(CRYSTALLOID)).toBeCloseTo(250, 9);
  });

  it("refuses a volume that is not above zero", () => {
    expect(() => new Infusions().give(CRYSTALLOID, 0, 100)).toThrow("must be above 0 mL, found 0");
  });
});
