import type { CaseReport, RuleResult } from "@openperfusion/guidelines";
import { describe, expect, it } from "vitest";
import { CASES } from "./cases.ts";
import { judgeSimulated } from "./judgeSimulated.ts";

const FAULTY = CASES.filter(({ expected }) => expected.length > 0);
const CLEAN = CASES.filter(({ expected }) => expected.length === 0);

const breached = ({ rules }: CaseReport): readonly string[] =>
  rules.filter(({ breaches }) => breaches.length > 0).map(({ rule }) => rule);

const onsetOf = ({ rules }: CaseReport, id: string): number | undefined =>
  rules.find(({ rule }) => rule === id)?.breaches[0]?.from_s;

const applied = ({ met_s, breached_s, unknown_s }: RuleResult): boolean => met_s + breached_s + unknown_s > 0;

/** A settled patient is simulated for hours before some of the cases. */
const TIMEOUT_MS = 300_000;

it("has twelve cases with faults and six without", () => {
  expect(FAULTY.length).toBeGreaterThanOrEqual(12);
  expect(CLEAN.length).toBeGreaterThanOrEqual(6);
});

describe("simulated cases, sensors' noise on", { timeout: TIMEOUT_MS }, () => {
  it.each(FAULTY)("$id: all that is expected is found when it should be, and nothing else", (one) => {
    const noisy = judgeSimulated(one, true);
    expect(breached(noisy).toSorted()).toEqual(one.expected.map(({ rule }) => rule).toSorted());
    const quiet = judgeSimulated(one, false);
    for (const { rule, window_s = 2 } of one.expected) {
      const found_s = onsetOf(noisy, rule) ?? Number.NaN;
      const true_s = onsetOf(quiet, rule) ?? Number.NaN;
      console.log(`${one.id}: ${rule} at ${found_s} s, without noise at ${true_s} s (${window_s} s allowed)`);
      expect(Math.abs(found_s - true_s)).toBeLessThanOrEqual(window_s);
    }
  });

  it.each(CLEAN)("$id: nothing is found, and four fifths of the rules that apply are judged", (one) => {
    const report = judgeSimulated(one, true);
    expect(breached(report)).toEqual([]);
    const all = report.rules.filter(applied);
    const judged = all.filter(({ met_s, breached_s }) => met_s + breached_s > 0);
    console.log(`${one.id}: ${judged.length} of ${all.length} rules that applied were judged`);
    expect(judged.length / all.length).toBeGreaterThanOrEqual(0.8);
  });
});
