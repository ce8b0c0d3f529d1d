import { describe, expect, it } from "vitest";
import { systemicFlow } from "../quantity/quantities.ts";
import { atLeast } from "../rule/conditions.ts";
import { rule } from "../rule/Rule.ts";
import { verdictOf } from "../testing/ruleCase.ts";
import type { RuleCase } from "../testing/ruleCase.ts";

const TEXT = { en: "a", es: "b" };

const watch = rule({
  id: "test.flow",
  kind: "plausibility",
  status: "plausibility",
  title: TEXT,
  rationale: TEXT,
  cannotTell: TEXT,
  applies: { settings: ["cpb", "vv", "va", "vav"] },
  requires: atLeast(systemicFlow, -10),
});

/** The flow that reaches the body in L/min, or what is missing to tell it. */
function flowOf(ruleCase: RuleCase): number | string {
  const verdict = verdictOf(watch, ruleCase);
  if (verdict.verdict === "met") return verdict.values[0]!.value;
  return verdict.verdict === "unknown"
    ? verdict.missing.map(({ what, why }) => `${what} ${why}`).join(", ")
    : verdict.verdict;
}

const PUMP = { "pump.arterial.flow": 4 };

describe("flow that reaches the body", () => {
  it("is the pump's in total bypass, less what leaves behind its sensor", () => {
    const phases = ["bypass", "crossClamp"] as const;
    expect(flowOf({ phases, values: PUMP })).toBe(4);
    const values = {
      ...PUMP,
      "circuit.flow.purge": 0.2,
      "circuit.flow.recirculation": 0.3,
      "pump.hemoconcentrator.flow": 100,
      "pump.cardioplegia.flow": 250,
    };
    const behind = {
      "equipment.hemoconcentratorBehindFlowSensor": true,
      "equipment.cardioplegiaBehindFlowSensor": true,
    };
    expect(flowOf({ phases, values, facts: behind })).toBeCloseTo(4 - 0.2 - 0.3 - 0.1 - 0.25, 12);
    const before = { ...behind, "equipment.cardioplegiaBehindFlowSensor": false };
    expect(flowOf({ phases, values, facts: before })).toBeCloseTo(4 - 0.2 - 0.3 - 0.1, 12);
  });

  it("is not known while a line runs of which nobody said where it leaves", () => {
    const phases = ["bypass", "crossClamp"] as const;
    const dose = { ...PUMP, "pump.cardioplegia.flow": 250 };
    expect(flowOf({ phases, values: dose })).toBe("equipment.cardioplegiaBehindFlowSensor notKept");
    expect(flowOf({ phases, values: { ...dose, "pump.cardioplegia.flow": 0 } })).toBe(4);
  });

  it("is not known where a fitted line says nothing", () => {
    const values = { ...PUMP, "circuit.flow.purge": "sensorOff" } as const;
    expect(flowOf({ phases: ["crossClamp"], values })).toBe("circuit.flow.purge sensorOff");
  });

  it("adds what the heart ejects in partial bypass and on VA, and is unknown without it", () => {
    expect(flowOf({ phases: ["bypass"], values: { ...PUMP, "patient.cardiacOutput": 1 } })).toBe(5);
    expect(flowOf({ setting: "va", phases: [], values: { ...PUMP, "patient.cardiacOutput": 1.5 } })).toBe(
      5.5,
    );
    expect(flowOf({ phases: ["bypass"], values: PUMP })).toBe("patient.cardiacOutput nativeOutput");
    expect(flowOf({ setting: "va", phases: [], values: PUMP })).toBe("patient.cardiacOutput nativeOutput");
  });

  it("leaves the venous limb of a VAV to the heart, and is unknown without that limb's flow", () => {
    const values = { ...PUMP, "patient.cardiacOutput": 3 };
    const limb = { "circuit.flow.venousReturn": 1.5 };
    expect(flowOf({ setting: "vav", phases: [], values: { ...values, ...limb } })).toBe(5.5);
    expect(flowOf({ setting: "vav", phases: [], values })).toBe("circuit.flow.venousReturn absent");
  });

  it("is the heart's own on VV, whatever the pump turns over", () => {
    expect(flowOf({ setting: "vv", phases: [], values: { ...PUMP, "patient.cardiacOutput": 5 } })).toBe(5);
    expect(flowOf({ setting: "vv", phases: [], values: PUMP })).toBe("patient.cardiacOutput nativeOutput");
  });
});
