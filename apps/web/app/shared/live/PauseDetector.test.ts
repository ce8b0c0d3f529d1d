import { describe, expect, it } from "vitest";
import { PauseDetector } from "./PauseDetector.ts";

describe("noticing that the machine slept", () => {
  it("sees nothing while both clocks run on together, however long", () => {
    const detector = new PauseDetector(5_000_000, 100);
    expect(detector.wasPaused(5_000_250, 350)).toBe(false);
    expect(detector.wasPaused(5_300_250, 300_350)).toBe(false);
  });

  it("sees a sleep during which the monotonic clock stood still, once", () => {
    const detector = new PauseDetector(0, 0);
    expect(detector.wasPaused(60_000, 250)).toBe(true);
    expect(detector.wasPaused(60_250, 500)).toBe(false);
  });

  it("is not misled by a wall clock that is wrong from the start or set back", () => {
    const detector = new PauseDetector(3_600_000, 0);
    expect(detector.wasPaused(3_600_250, 250)).toBe(false);
    expect(detector.wasPaused(500, 500)).toBe(false);
  });
});
