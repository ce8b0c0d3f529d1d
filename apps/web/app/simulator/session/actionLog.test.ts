import { describe, expect, it } from "vitest";
import { logAction } from "./actionLog.ts";
import type { Action, LoggedAction } from "./actionLog.ts";

function turned(from: number, to: number): Action {
  return { kind: "control", signal: "pump.arterial.speed", from, to };
}

describe("logAction", () => {
  it("keeps one entry for one move of a slider, from where it began to where it came to rest", () => {
    let log: readonly LoggedAction[] = [];
    [170, 171, 175].forEach((from, i) => {
      log = logAction(log, turned(from, [171, 175, 180][i]!), 60, i * 200);
    });
    expect(log).toEqual([{ id: 1, time_s: 60, page_ms: 400, action: turned(170, 180) }]);
  });

  it("keeps two entries for two moves", () => {
    const log = logAction(logAction([], turned(170, 180), 60, 0), turned(180, 170), 63, 3000);
    expect(log.map(({ action }) => action)).toEqual([turned(170, 180), turned(180, 170)]);
  });

  it("keeps none for a move that ended where it began", () => {
    expect(logAction(logAction([], turned(170, 180), 60, 0), turned(180, 170), 60, 300)).toEqual([]);
  });

  it("keeps each shock and each bolus, which return to 0 by themselves", () => {
    const shock: Action = { kind: "control", signal: "patient.defibrillator.shock", from: 0, to: 20 };
    expect(logAction(logAction([], shock, 60, 0), shock, 60, 300)).toHaveLength(2);
  });

  it("never joins two different controls", () => {
    const gas: Action = { kind: "control", signal: "gas.sweep.flow", from: 2.2, to: 2.5 };
    expect(logAction(logAction([], turned(170, 180), 60, 0), gas, 60, 100)).toHaveLength(2);
  });

  it("keeps each volume given", () => {
    const give: Action = { kind: "give", signal: "circuit.infusion.crystalloid", volume_mL: 250 };
    expect(logAction(logAction([], give, 1, 0), give, 1, 100)).toHaveLength(2);
  });
});
