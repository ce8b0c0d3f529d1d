import { describe, expect, it } from "vitest";
import { housing, openTo, way } from "../assemblies/fragments/vessels.ts";
import { rig, setFlow, steadyPump } from "../testing/rig.ts";
import type { Engine } from "../engine/Engine.ts";
import type { Fragment } from "../assemblies/Fragment.ts";

/** A pump from a narrow line of the source against 100 mmHg. */
function pumping(settings: Fragment["settings"] = [], inflow = 0.02): Engine {
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 9 },
    parts: [
      {
        volumes: [
          housing("pumpInlet", 60, "venous"),
          housing("pumpOutlet", 90, "venous"),
          openTo("artery", 1e6, 4e6, "venous"),
        ],
        edges: [
          way("inflow", "circuit.source", "circuit.pumpInlet", { resistance_mmHg_s_per_mL: inflow }),
          way("outflow", "circuit.pumpOutlet", "circuit.artery", { resistance_mmHg_s_per_mL: 0.2 }),
        ],
      },
      steadyPump("circuit.pumpInlet", "circuit.pumpOutlet"),
    ],
    settings: [{ slot: "circuit.artery.outside_mmHg", value: 100 }, ...settings],
  });
  setFlow(engine, 4);
  engine.step(5_000);
  return engine;
}

const flow_L_per_min = (engine: Engine): number => engine.slot("pump.arterial.flow_mL_per_s") * 0.06;

describe("a roller pump", () => {
  it("gives speed times stroke against any pressure, less where it isn't occlusive", () => {
    expect(flow_L_per_min(pumping())).toBeCloseTo(4, 2);
    const loose = flow_L_per_min(pumping([{ slot: "pump.arterial.occlusion", value: 0.75 }]));
    expect(loose).toBeLessThan(3.7);
    expect(loose).toBeGreaterThan(2.5);
  });

  it("stands still and holds the pressure when power fails, and turns by hand", () => {
    const engine = pumping();
    engine.disturb("pumpPowerLost", 1, 0);
    engine.step(8_000);
    expect(Math.abs(flow_L_per_min(engine))).toBeLessThan(0.01);
    const cranked = pumping([{ slot: "pump.arterial.handCrank_rpm", value: 100 }]);
    cranked.disturb("pumpPowerLost", 1, 0);
    cranked.step(8_000);
    expect(flow_L_per_min(cranked)).toBeCloseTo(2.7, 1);
  });

  it("runs away at the fault's own speed, and backward when it is laid in the wrong way round", () => {
    const engine = pumping();
    engine.disturb("rollerRunaway", 1, 0);
    engine.step(8_000);
    expect(flow_L_per_min(engine)).toBeCloseTo((250 * 27) / 1000, 1);
    expect(flow_L_per_min(pumping([{ slot: "pump.arterial.direction", value: -1 }]))).toBeCloseTo(-4, 1);
  });

  it("fills less and less where its inlet is choked, and never sucks beyond a vacuum", () => {
    const choked = pumping([], 20);
    expect(flow_L_per_min(choked)).toBeLessThan(2.5);
    expect(choked.slot("circuit.pumpInlet.pressure_mmHg")).toBeGreaterThan(-760);
  });
});
