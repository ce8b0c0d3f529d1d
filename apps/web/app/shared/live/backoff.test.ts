import { describe, expect, it } from "vitest";
import { backoff_ms } from "./backoff.ts";

describe("the wait before the next try to reach the server", () => {
  it("doubles from half a second and stays at ten seconds", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 50].map((attempt) => backoff_ms(attempt, 0))).toEqual([
      500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000,
    ]);
  });

  it("is shortened at random by up to a third", () => {
    expect(backoff_ms(2, 1)).toBe(1333);
    expect(backoff_ms(2, 0.5)).toBe(1667);
  });
});
