import { describe, expect, it } from "vitest";
import { ageNow_ms, ageWords } from "./age.ts";

describe("the age of a value", () => {
  it("is the age at the server and the time since it came here", () => {
    expect(ageNow_ms(400, 10_000, 13_500)).toBe(3900);
  });

  it("never gets younger than it was at the server", () => {
    expect(ageNow_ms(400, 10_000, 9_990)).toBe(400);
  });

  it.each([
    [null, { key: "age.none" }],
    [0, { key: "age.now" }],
    [999, { key: "age.now" }],
    [1000, { key: "age.seconds", s: 1 }],
    [59_999, { key: "age.seconds", s: 59 }],
    [60_000, { key: "age.minutes", min: 1, s: 0 }],
    [305_000, { key: "age.minutes", min: 5, s: 5 }],
    [3_600_000, { key: "age.hours", h: 1, min: 0 }],
    [90_061_000, { key: "age.hours", h: 25, min: 1 }],
  ])("is printed in its two largest units: %s ms", (age_ms, words) => {
    expect(ageWords(age_ms)).toEqual(words);
  });
});
