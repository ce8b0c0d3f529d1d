import { describe, expect, it } from "vitest";
import { createEngine } from "./createEngine.ts";
import { determinismRun } from "./determinism.ts";

describe("the same seed and inputs", () => {
  it("give the same state bytes after fifty control changes, run twice, and restored half-way", () => {
    const short_ms = 500;
    const first = determinismRun({ between_ms: short_ms });
    expect(determinismRun({ between_ms: short_ms, pauseAt: 25 })).toBe(first);
  });

  it("give the same bytes however the time is cut into steps", () => {
    const whole = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 3 });
    const cut = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 3 });
    whole.step(10_000);
    for (let left = 10_000, part = 1; left > 0; left -= part, part = Math.min(left, (part * 7) % 101 || 1)) {
      cut.step(part);
    }
    expect(cut.stateHash()).toBe(whole.stateHash());
  });
});
