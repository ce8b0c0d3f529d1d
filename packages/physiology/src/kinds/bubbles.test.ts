import { describe, expect, it } from "vitest";
import { oxygenatorFigures } from "../assemblies/fragments/devices.ts";
import { oxygenatorUnit } from "../assemblies/fragments/oxygenatorUnit.ts";
import { housing, way } from "../assemblies/fragments/vessels.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { rig, setFlow, steadyPump, toSink } from "../testing/rig.ts";
import type { Engine } from "../engine/Engine.ts";
import type { Rig } from "../testing/rig.ts";

/** Source, pump, one chamber, sink. */
function chamber(of: {
  readonly settings?: Rig["settings"];
  readonly more?: Rig["parts"];
  readonly blood?: Rig["blood"];
  readonly outlet_mmHg_s_per_mL?: number;
}): Engine {
  return rig({
    blood: of.blood ?? { hemoglobin_g_per_dL: 9 },
    parts: [
      {
        volumes: [housing("chamber", 200, "venous")],
        edges: [
          way("out", "circuit.chamber", "circuit.sink", {
            resistance_mmHg_s_per_mL: of.outlet_mmHg_s_per_mL ?? 0.1,
          }),
        ],
      },
      steadyPump("circuit.source", "circuit.chamber"),
      ...(of.more ?? []),
    ],
    settings: of.settings ?? [],
  });
}

const OUTLET = "circuit.oxygenatorCell3";

const gas = (engine: Engine, volume = "circuit.chamber"): number => engine.slot(`${volume}.bubbles_mmol`);

describe("gas in blood", () => {
  it("is accounted for: what came in, what is there, what rose out", () => {
    const engine = chamber({ settings: [{ slot: "circuit.chamber.airEntry_mL_per_s", value: 2 }] });
    setFlow(engine, 4);
    const before = engine.balance();
    engine.step(60_000);
    const after = engine.balance();
    for (const { relative } of leaksBetween(before, after)) expect(relative).toBeLessThan(1e-9);
    // 2 mL/s at 37 °C, saturated: 0.0369 mmol/mL.
    expect(after.bubbles_mmol.entered).toBeCloseTo(2 * 60 * (713 / (62.364 * 310.15)), 1);
    expect(after.bubbles_mmol.left).toBeGreaterThan(0.3 * after.bubbles_mmol.entered);
  });

  it("is drawn through a leak only where the pressure is below the atmosphere's", () => {
    const leaking = [{ slot: "circuit.chamber.airLeak_mL_per_s_mmHg", value: 0.05 }];
    const pressed = chamber({ settings: leaking });
    setFlow(pressed, 4);
    pressed.step(5_000);
    const { entered } = pressed.balance().bubbles_mmol;
    pressed.step(20_000);
    expect(pressed.balance().bubbles_mmol.entered).toBe(entered);
    const sucked = chamber({
      settings: [...leaking, { slot: "pump.arterial.direction", value: -1 }],
      outlet_mmHg_s_per_mL: 1,
    });
    setFlow(sucked, 4);
    sucked.step(20_000);
    expect(sucked.slot("circuit.chamber.pressure_mmHg")).toBeLessThan(-50);
    expect(sucked.balance().bubbles_mmol.entered).toBeGreaterThan(1);
  });

  it("dissolves in blood that holds less than it could", () => {
    const engine = chamber({
      blood: { hemoglobin_g_per_dL: 9, nitrogen_mmHg: 100 },
      settings: [{ slot: "circuit.chamber.bubbles_mmol", value: 0.02 }],
    });
    engine.step(300_000);
    expect(gas(engine)).toBeLessThan(0.01);
    expect(engine.balance().bubbles_mmol.left).toBeGreaterThan(0.01);
  });
});

describe("gas that comes out of solution", () => {
  // In an oxygenator, where tensions are solved, behind its heat exchanger; its membrane lets nothing through.
  const sealed = [1, 2, 3].flatMap((cell) =>
    ["O2", "Co2"].map((of) => ({
      slot: `circuit.oxygenatorCell${cell}.diffusion${of}_mmol_per_s_mmHg`,
      value: 0,
    })),
  );
  const warmed = (temperature_degC: number, po2_mmHg: number): Engine => {
    const engine = rig({
      blood: { hemoglobin_g_per_dL: 9, po2_mmHg, temperature_degC, nitrogen_mmHg: 100 },
      parts: [
        { volumes: [housing("pumpOutlet", 90, "venous")] },
        steadyPump("circuit.source", "circuit.pumpOutlet"),
        oxygenatorUnit({
          from: "circuit.pumpOutlet",
          inflow: "pump.arterial",
          ...oxygenatorFigures("capiox-sx25"),
          sweep: { default: 0, max: 20 },
          fio2: 1,
        }),
        toSink(OUTLET),
      ],
      settings: sealed,
    });
    setFlow(engine, 3);
    engine.step(60_000);
    return engine;
  };

  it("bubbles where cold blood full of oxygen is warmed steeply, and not where it is warm already", () => {
    // 600 mmHg at 12 °C: what dissolves there stands at 950 when it is warm.
    const steep = warmed(12, 950);
    expect(gas(steep, OUTLET)).toBeGreaterThan(1e-4);
    expect(gas(warmed(36, 600), OUTLET)).toBe(0);
    const before = steep.balance();
    steep.step(30_000);
    for (const { relative } of leaksBetween(before, steep.balance())) expect(relative).toBeLessThan(1e-9);
  });
});

describe("a siphon", () => {
  it("loses its head to gas, and draws again when the gas has passed", () => {
    const engine = rig({
      blood: { hemoglobin_g_per_dL: 9 },
      parts: [
        {
          volumes: [housing("venousLine", 200, "venous", 1)],
          edges: [
            way("into", "circuit.source", "circuit.venousLine", { resistance_mmHg_s_per_mL: 0.2 }),
            way("venousLineToReservoir", "circuit.venousLine", "circuit.sink", {
              resistance_mmHg_s_per_mL: 0.2,
              head_mmHg: 35,
            }),
          ],
        },
      ],
      // What a vein's own pressure still drives through a line that is locked.
      settings: [{ slot: "circuit.source.outside_mmHg", value: 8 }],
    });
    const flow = (): number => engine.slot("circuit.venousLineToReservoir.flow_mL_per_s");
    engine.step(5_000);
    const free = flow();
    engine.disturb("venousAirLock", 1, 0);
    engine.step(5_000);
    expect(engine.slot("circuit.venousLineToReservoir.air_fraction")).toBe(1);
    expect(flow()).toBeLessThan(0.5 * free);
    engine.disturb("venousAirLock", 0, 0);
    engine.step(60_000);
    expect(flow()).toBeGreaterThan(0.95 * free);
  });
});
