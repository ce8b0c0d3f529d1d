import { describe, expect, it } from "vitest";
import { cannula, housing } from "../assemblies/fragments/vessels.ts";
import type { Engine } from "../engine/Engine.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { rig, setFlow, steadyPump } from "../testing/rig.ts";

/** An aortic cannula of 22 Fr behind a pump that no pressure stops, open or kinked. */
function perfusing(flow_L_per_min: number, opening: number): Engine {
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 9, temperature_degC: 37 },
    parts: [
      { volumes: [housing("line", 100, "venous", 0.05)] },
      steadyPump("circuit.source", "circuit.line"),
      { edges: [cannula("tried", "circuit.line", "circuit.sink", "aortic-22")] },
    ],
    settings: [{ slot: "circuit.tried.opening", value: opening }],
  });
  setFlow(engine, flow_L_per_min);
  engine.step(4000);
  return engine;
}

describe("the jet of a cannula", () => {
  const open = perfusing(5, 1);

  it("has the stress that was measured behind aortic cannulas, 125 to 500 Pa at 5 L/min, and tears nothing", () => {
    const stress_Pa = open.slot("circuit.tried.stress_Pa");
    expect(stress_Pa).toBeGreaterThan(125);
    expect(stress_Pa).toBeLessThan(500);
    // 0.02 g per 100 L are the roller pump's.
    expect(open.slot("patient.hemolysis.freed_g")).toBeLessThan(0.0201 * ((4 / 60) * 5) * 0.01);
  });

  it("tears cells behind a kink, and keeps the account of hemoglobin", () => {
    const kinked = perfusing(5, 0.2);
    expect(kinked.slot("circuit.tried.stress_Pa")).toBeGreaterThan(3000);
    const before = kinked.balance();
    kinked.step(4000);
    expect(kinked.slot("patient.hemolysis.freed_g")).toBeGreaterThan(0.0005);
    for (const { relative } of leaksBetween(before, kinked.balance())) expect(relative).toBeLessThan(1e-9);
  });
});
