import { createEngine } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";
import { describe, expect, it } from "vitest";
import { judgeFor } from "./CaseJudge.ts";
import type { CaseJudge } from "./CaseJudge.ts";

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
    expect(judge.now()).toEqual({ began_s: kept_s, out: [], metCount: 0, unknownCount: 0 });
    play(engine, judge, 10);
    expect(isOut(judge, SWEEP_RULE)).toBe(false);
  });

  it("is not made for a circuit whose name does not tell the support", () => {
    expect(judgeFor(createEngine(SETUP), { ...SETUP, assembly: "my-circuit" })).toBeNull();
  });
});
