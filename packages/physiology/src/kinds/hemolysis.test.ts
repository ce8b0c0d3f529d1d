import { describe, expect, it } from "vitest";
import { centrifugalPump } from "../assemblies/fragments/devices.ts";
import { housing, openTo, way } from "../assemblies/fragments/vessels.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { rig } from "../testing/rig.ts";
import type { Engine } from "../engine/Engine.ts";

/** A pump, a Rotaflow where no other is named, that draws through a resistance and pumps against another. */
function pumping(inflow: number, outflow: number, rpm: number, device = "rotaflow"): Engine {
  return rig({
    blood: { hemoglobin_g_per_dL: 8.4, temperature_degC: 25 },
    parts: [
      {
        volumes: [housing("pumpInlet", 60, "venous", 0.1), housing("pumpOutlet", 60, "venous", 0.1)],
        edges: [
          way("inflow", "circuit.source", "circuit.pumpInlet", { resistance_mmHg_s_per_mL: inflow }),
          centrifugalPump("pump.arterial", "circuit.pumpInlet", "circuit.pumpOutlet", device),
          way("outflow", "circuit.pumpOutlet", "circuit.sink", { resistance_mmHg_s_per_mL: outflow }),
        ],
      },
    ],
    settings: [{ slot: "pump.arterial.setSpeed_rpm", value: rpm }],
  });
}

/** Hemoglobin freed per 100 L of blood pumped. */
function freed_g_per_100L(engine: Engine): number {
  engine.step(10_000);
  const before = engine.balance();
  const freed = engine.slot("patient.hemolysis.freed_g");
  engine.step(30_000);
  for (const { relative } of leaksBetween(before, engine.balance())) expect(relative).toBeLessThan(1e-9);
  const pumped_L = (engine.slot("pump.arterial.flow_mL_per_s") * 30) / 1000;
  return ((engine.slot("patient.hemolysis.freed_g") - freed) / pumped_L) * 100;
}

describe("a centrifugal pump", () => {
  const easy = pumping(0.05, 2.75, 3000);

  it("frees what was published for it, 0.021 ± 0.003 g per 100 L at 250 mmHg", () => {
    expect(Math.abs(freed_g_per_100L(easy) - 0.021)).toBeLessThan(0.003);
  });

  it("frees more per volume the faster it turns and the less flows", () => {
    expect(freed_g_per_100L(pumping(0.05, 4.2, 4000))).toBeGreaterThan(3 * freed_g_per_100L(easy));
    const throttled = pumping(0.05, 12, 3000);
    expect(freed_g_per_100L(throttled)).toBeGreaterThan(4 * freed_g_per_100L(easy));
  });

  it("frees many times more where its inlet is starved", () => {
    const starved = pumping(4, 0.3, 3500);
    expect(freed_g_per_100L(starved)).toBeGreaterThan(0.1);
    expect(starved.slot("circuit.pumpInlet.pressure_mmHg")).toBeLessThan(-150);
  });
});

describe("a sucker", () => {
  it("frees hemoglobin where it draws air with the blood, and none where it draws blood alone", () => {
    const sucking = (start_mL: number, set: number): Engine => {
      const engine = rig({
        blood: { hemoglobin_g_per_dL: 9 },
        parts: [
          {
            volumes: [openTo("field", start_mL, 1e6, "venous"), openTo("cardiotomy", 500, 5000, "venous")],
            edges: [
              way("bleeding", "circuit.source", "circuit.field", {
                resistance_mmHg_s_per_mL: 1,
                head_mmHg: 5,
              }),
              {
                kind: "meteredPump",
                name: "pump.suction",
                from: "circuit.field",
                to: "circuit.cardiotomy",
                rest_mL: 25,
                fullAt_mL: 5000,
                drawsAir: true,
              },
            ],
          },
        ],
        settings: [{ slot: "pump.suction.set_mL_per_min", value: set }],
      });
      engine.step(20_000);
      return engine;
    };
    const dry = sucking(26, 800);
    const wet = sucking(20_000, 800);
    expect(dry.slot("patient.hemolysis.freed_g")).toBeGreaterThan(0.01);
    expect(wet.slot("patient.hemolysis.freed_g")).toBeLessThan(1e-9);
    expect(dry.balance().bubbles_mmol.entered).toBeGreaterThan(1);
  });
});
