import { describe, expect, it } from "vitest";
import { Pacer } from "./Pacer.ts";

function running(speed: number): Pacer {
  const pacer = new Pacer();
  pacer.setSpeed(speed, 0);
  pacer.resume(0);
  return pacer;
}

describe("Pacer", () => {
  it.each([1, 2, 5, 10, 30, 60])("plays %i simulated seconds in one second of real time", (speed) => {
    const pacer = running(speed);
    let played_ms = 0;
    for (let now_ms = 16; now_ms <= 1000 + 16; now_ms += 16) {
      const due_ms = pacer.due_ms(Math.min(now_ms, 1000));
      played_ms += due_ms;
      pacer.played(due_ms, now_ms);
    }
    expect(played_ms).toBe(1000 * speed);
  });

  it("keeps the fraction of a millisecond for the next tick", () => {
    const pacer = running(1);
    expect(pacer.due_ms(10.6)).toBe(10);
    pacer.played(10, 10.6);
    expect(pacer.due_ms(21.2)).toBe(11);
  });

  it("plays nothing while paused, and nothing of the pause afterwards", () => {
    const pacer = running(10);
    pacer.pause();
    expect(pacer.due_ms(60_000)).toBe(0);
    pacer.resume(60_000);
    expect(pacer.due_ms(60_010)).toBe(100);
  });

  it("does not make up for the time in which the tablet slept", () => {
    const pacer = running(60);
    expect(pacer.due_ms(3_600_000)).toBe(250 * 60);
  });

  it("tells the speed that was achieved when the device is slower than asked", () => {
    const pacer = running(60);
    for (let now_ms = 20; now_ms <= 1000; now_ms += 20) {
      pacer.due_ms(now_ms);
      pacer.played(400, now_ms);
    }
    expect(pacer.achieved).toBeCloseTo(20, 6);
  });

  it("knows no achieved speed before a second has passed, and none of an earlier speed", () => {
    const pacer = running(1);
    expect(pacer.achieved).toBeNull();
    pacer.played(1000, 1000);
    expect(pacer.achieved).toBe(1);
    pacer.setSpeed(30, 1000);
    expect(pacer.achieved).toBeNull();
  });

  it("refuses a speed that is not above zero", () => {
    expect(() => new Pacer().setSpeed(0, 0)).toThrow("A speed must be above 0, found 0");
  });
});
