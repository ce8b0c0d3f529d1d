import { RULES } from "@openperfusion/guidelines";
import { createEngine, PATIENTS } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";
import { describe, expect, it } from "vitest";
import { CaseJudge, judgeFor } from "./CaseJudge.ts";
import { TestCase } from "./testCase.ts";

const SETUP = { assembly: "cpb-adult", patient: "adult-man", seed: 1 };
const SWEEP_RULE = "safety.sweepOffWithFlow";

/** Seconds of the simulated case, judged as they pass. */
function play(engine: Engine, judge: CaseJudge, for_s: number): void {
  for (let second = 0; second < for_s; second++) {
    engine.stepAveraged(1);
    judge.played();
  }
}

const isOut = (judge: CaseJudge, rule: string): boolean => judge.now().out.some((each) => each.rule === rule);

/** The engine itself is stepped, on machines that do other work too. */
const TIMEOUT_MS = 60_000;

describe("a simulated case held against the rules while it runs", { timeout: TIMEOUT_MS }, () => {
  it("finds the sweep gas off within seconds, with its numbers and since when, and forgets it when it is back", () => {
    const engine = createEngine(SETUP);
    const judge = judgeFor(engine, SETUP)!;
    play(engine, judge, 20);
    expect(isOut(judge, SWEEP_RULE)).toBe(false);
    expect(judge.now().metCount).toBeGreaterThan(20);
    const off_s = engine.time_s;
    engine.setControl("gas.sweep.flow", 0);
    play(engine, judge, 40);
    const found = judge.now().out.find(({ rule }) => rule === SWEEP_RULE)!;
    expect(found.since_s - off_s).toBeGreaterThanOrEqual(0);
    expect(found.since_s - off_s).toBeLessThan(10);
    expect(found.values[0]).toEqual({
      name: { en: "Sweep gas flow", es: expect.any(String) as string },
      value: { en: "0.00 L/min", es: "0.00 L/min" },
    });
    engine.setControl("gas.sweep.flow", 3);
    play(engine, judge, 40);
    expect(isOut(judge, SWEEP_RULE)).toBe(false);
  });

  it("begins anew after a jump in time, and judges no second twice", () => {
    const engine = createEngine(SETUP);
    const judge = judgeFor(engine, SETUP)!;
    const kept = engine.snapshot();
    const kept_s = engine.time_s;
    engine.setControl("gas.sweep.flow", 0);
    play(engine, judge, 40);
    expect(isOut(judge, SWEEP_RULE)).toBe(true);
    engine.restore(kept);
    judge.restart();
    expect(judge.now()).toMatchObject({ began_s: kept_s, out: [] });
    play(engine, judge, 10);
    expect(isOut(judge, SWEEP_RULE)).toBe(false);
  });

  it("reports the case so far with each rule's timeline from where it began, and of whom it speaks", () => {
    const engine = createEngine(SETUP);
    engine.step(10_500);
    const judge = judgeFor(engine, SETUP)!;
    expect(judge.report()).toMatchObject({ began_s: 10.5, until_s: 10.5, findings: null });
    play(engine, judge, 20);
    engine.setControl("gas.sweep.flow", 0);
    play(engine, judge, 40);
    const { about, until_s, findings } = judge.report();
    expect(until_s).toBe(70);
    expect(about).toEqual({
      setting: "cpb",
      age_years: PATIENTS["adult-man"]!.age_years,
      weight_kg: PATIENTS["adult-man"]!.weight_kg,
      height_cm: PATIENTS["adult-man"]!.height_cm,
    });
    const sweep = findings!.rules.find(({ rule }) => rule === SWEEP_RULE)!;
    expect(sweep.intervals.map(({ verdict }) => verdict)).toEqual(["met", "breached"]);
    expect(sweep.intervals[0]?.from_s).toBe(0.5);
    const onset_s = judge.now().out.find(({ rule }) => rule === SWEEP_RULE)!.since_s - 10.5;
    expect(sweep.intervals[1]).toMatchObject({ onset_s, excess: { most: expect.any(Number) as number } });
    expect(findings!.rules.length + findings!.notApplicableCount).toBe(RULES.length);
    expect(findings!.phases.some(({ phase }) => phase === "bypass")).toBe(true);
    expect(findings!.figures.delivery.known_s).toBeGreaterThan(30);
  });

  it("judges the whole case again by what is stated of it, keeps that over a jump in time, and takes it back", () => {
    const engine = createEngine(SETUP);
    const judge = judgeFor(engine, SETUP)!;
    const kept = engine.snapshot();
    play(engine, judge, 30);
    const levelStop = () =>
      judge.report().findings!.rules.find(({ rule }) => rule === "safety.levelStopActive")!;
    const before = judge.report().findings;
    expect(levelStop()).toMatchObject({ met_s: 0, breached_s: 0 });
    judge.state([["equipment.levelStopOverridden", false]]);
    expect(levelStop().unknown_s).toBeLessThan(10);
    expect(levelStop().met_s).toBeGreaterThan(20);
    expect(judge.report().facts).toEqual([["equipment.levelStopOverridden", false]]);
    engine.restore(kept);
    judge.restart();
    play(engine, judge, 30);
    expect(levelStop().met_s).toBeGreaterThan(20);
    judge.state([["equipment.levelStopOverridden", null]]);
    expect(judge.report().facts).toEqual([]);
    expect(judge.report().findings).toEqual(before);
  });

  it("begins anew after eight hours, so that a case left running fills no memory", () => {
    const engine = new TestCase();
    const judge = new CaseJudge(engine, { setting: "cpb" });
    judge.played();
    engine.step(8 * 3_600_000 - 1000);
    judge.played();
    expect(judge.now().began_s).toBe(0);
    engine.step(1000);
    judge.played();
    expect(judge.report()).toMatchObject({ began_s: 28_800, until_s: 28_800 });
  });

  it("is not made for a circuit whose name does not tell the support", () => {
    expect(judgeFor(createEngine(SETUP), { ...SETUP, assembly: "my-circuit" })).toBeNull();
  });
});
