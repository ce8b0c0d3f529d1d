import { describe, expect, it } from "vitest";
import { housing, openTo, way } from "../assemblies/fragments/vessels.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { rig, setFlow, steadyPump, toSink } from "../testing/rig.ts";
import type { Engine } from "../engine/Engine.ts";

/** A reservoir with its venous line clamped, emptied by a roller pump. */
function emptied(start_mL: number, shell: "hard" | "soft" = "hard"): Engine {
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 9 },
    parts: [
      {
        volumes: [
          shell === "hard"
            ? openTo("reservoir", start_mL, 4500, "venous")
            : {
                name: "circuit.reservoir",
                filling: "venous",
                compliance_mL_per_mmHg: 5,
                unstressed_mL: 1900,
                below: "collapses",
                start_mL,
              },
          housing("pumpOutlet", 90, "venous"),
        ],
        reservoirs: [
          {
            name: "circuit.reservoirOutlet",
            volume: "circuit.reservoir",
            outlet: "pump.arterial",
            vortex_mL: 200,
            empty_mL: 20,
          },
        ],
      },
      steadyPump("circuit.reservoir", "circuit.pumpOutlet"),
      toSink("circuit.pumpOutlet"),
    ],
  });
  setFlow(engine, 5);
  return engine;
}

const level = (engine: Engine): number => engine.slot("circuit.reservoir.volume_mL");

describe("a hard shell whose venous return has stopped", () => {
  it.each([
    [500, 6],
    [1000, 12],
  ])(
    "runs down at exactly the pump's flow: %i mL at 5 L/min last %i s, but for what air holds back",
    (start_mL, time_s) => {
      const engine = emptied(start_mL + 20);
      let passed_s = 0;
      while (level(engine) > 200 && passed_s < 30) {
        engine.step(10);
        passed_s += 0.01;
      }
      // Down to the vortex at full flow; the closed form for the whole is volume over flow.
      expect(passed_s).toBeCloseTo(time_s * ((start_mL - 180) / start_mL), 0);
    },
  );

  it("gives air before it is empty, then nothing but air, and never less than nothing", () => {
    const engine = emptied(600);
    const before = engine.balance();
    while (level(engine) > 100) engine.step(10);
    expect(engine.balance().bubbles_mmol.entered).toBeGreaterThan(0);
    expect(engine.slot("pump.arterial.flow_mL_per_s")).toBeGreaterThan(10);
    engine.step(60_000);
    expect(engine.slot("pump.arterial.flow_mL_per_s")).toBeLessThan(2);
    expect(level(engine)).toBeGreaterThan(19);
    expect(engine.slot("circuit.reservoirOutlet.vortex_fraction")).toBeGreaterThan(0.95);
    for (const { relative } of leaksBetween(before, engine.balance())) expect(relative).toBeLessThan(1e-9);
  });
});

describe("a bag", () => {
  it("collapses and gives no air", () => {
    const engine = emptied(600, "soft");
    engine.step(30_000);
    expect(engine.balance().bubbles_mmol.entered).toBe(0);
    expect(engine.slot("pump.arterial.flow_mL_per_s")).toBeLessThan(2);
    expect(level(engine)).toBeGreaterThan(0);
  });
});

describe("an over-pressurized hard shell with an open venous line", () => {
  it("drives gas, not blood, back toward the patient", () => {
    const engine = rig({
      blood: { hemoglobin_g_per_dL: 9 },
      parts: [
        {
          volumes: [
            housing("venousLine", 230, "venous", 1),
            openTo("reservoir", 1500, 4500, "venous"),
            housing("pumpOutlet", 90, "venous"),
          ],
          edges: [
            way("drain", "circuit.source", "circuit.venousLine", { resistance_mmHg_s_per_mL: 0.1 }),
            way("into", "circuit.venousLine", "circuit.reservoir", {
              resistance_mmHg_s_per_mL: 0.2,
              head_mmHg: 35,
            }),
          ],
          reservoirs: [
            {
              name: "circuit.reservoirOutlet",
              volume: "circuit.reservoir",
              outlet: "pump.arterial",
              vortex_mL: 200,
              empty_mL: 20,
            },
          ],
        },
        steadyPump("circuit.reservoir", "circuit.pumpOutlet"),
        toSink("circuit.pumpOutlet"),
      ],
      settings: [{ slot: "circuit.reservoir.outside_mmHg", value: 60 }],
    });
    setFlow(engine, 0);
    engine.step(1_000);
    const filled = level(engine);
    engine.step(20_000);
    expect(level(engine)).toBeGreaterThan(filled - 1);
    expect(engine.slot("circuit.venousLine.bubbles_mmol")).toBeGreaterThan(1);
    expect(engine.slot("circuit.source.bubbles_mmol")).toBeGreaterThan(0);
  });
});
