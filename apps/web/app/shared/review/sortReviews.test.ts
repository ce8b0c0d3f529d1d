import { describe, expect, it } from "vitest";
import { lengthText, recordClock } from "./reviewTime.ts";
import { ruleFinder } from "./ruleFinder.ts";
import { lacksOf, sortReviews } from "./sortReviews.ts";
import { MAP_RULE, mapReview, OBESITY_RULE, obesityReview } from "./testRules.ts";

/** One to which we give the greatest weight. */
const GRAVE_RULE = "safety.sweepOffWithFlow";

describe("sorting what was judged", () => {
  it("puts the weightiest first, then the longest, and keeps apart what was never judged", () => {
    const longer = { ...mapReview, rule: "b", breached_s: 500 };
    const met = { ...mapReview, rule: "c", breached_s: 0 };
    const grave = { ...mapReview, rule: GRAVE_RULE, breached_s: 1 };
    const sorted = sortReviews([obesityReview, mapReview, longer, grave, met], ruleFinder([]));
    expect(sorted.breached.map(({ rule }) => rule)).toEqual([GRAVE_RULE, "b", MAP_RULE]);
    expect(sorted.met.map(({ rule }) => rule)).toEqual(["c"]);
    expect(sorted.unjudged.map(({ rule }) => rule)).toEqual([OBESITY_RULE]);
  });

  it("counts by what was missing how many rules waited for it", () => {
    const flow = { missing: { what: "pump.arterial.flow", why: "stale" }, for_s: 5 };
    const lacks = lacksOf([
      { ...obesityReview, rule: "a", notJudged: [flow] },
      { ...obesityReview, rule: "b", notJudged: [...obesityReview.notJudged, flow] },
    ]);
    expect(lacks.map(({ text, rules, isStatable }) => [text.en, rules, isStatable])).toEqual([
      ["Arterial pump flow: too old", ["a", "b"], false],
      ["Obesity: nobody stated it", ["b"], true],
    ]);
  });
});

describe("times of a review", () => {
  it.each([
    [45, "45 s"],
    [119, "119 s"],
    [120, "2 min"],
    [3600, "1 h"],
    [3900, "1 h 5 min"],
    [7199, "2 h"],
  ])("%d s are said as %s", (seconds, text) => {
    expect(lengthText(seconds)).toBe(text);
  });

  it("are those of the case's own clock", () => {
    expect(recordClock(Date.UTC(2026, 1, 2, 8), "unspecified", "en")(75)).toBe("08:01:15");
  });
});
