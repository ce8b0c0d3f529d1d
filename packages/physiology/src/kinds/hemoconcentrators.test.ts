import { describe, expect, it } from "vitest";
import { HEMOCONCENTRATORS } from "../equipment/hemoconcentrator.ts";
import { housing, openTo, way } from "../assemblies/fragments/vessels.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { rig, setFlow, steadyPump } from "../testing/rig.ts";
import type { Engine } from "../engine/Engine.ts";

const [device] = HEMOCONCENTRATORS;

/** Blood at 300 mL/min through the adult hemoconcentrator; the way back holds the pressure up. */
function concentrating(suction_mmHg: number, back_mmHg_s_per_mL = 20, flow_L_per_min = 0.3): Engine {
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 8 },
    parts: [
      {
        volumes: [
          housing("hemoconcentrator", device.prime_mL, "venous"),
          openTo("effluentBag", 20, 20_000, "crystalloid"),
        ],
        edges: [
          way("back", "circuit.hemoconcentrator", "circuit.sink", {
            resistance_mmHg_s_per_mL: back_mmHg_s_per_mL,
          }),
        ],
        filters: [
          {
            name: "circuit.hemoconcentratorMembrane",
            from: "circuit.hemoconcentrator",
            to: "circuit.effluentBag",
            coefficient_mL_per_s_mmHg: device.ultrafiltration_mL_per_h_mmHg / 3600,
            proteinSieving_fraction: device.sievingAlbumin,
            heparinSieving_fraction: device.sievingHeparin,
          },
        ],
      },
      steadyPump("circuit.source", "circuit.hemoconcentrator"),
    ],
    settings: [{ slot: "circuit.effluentBag.outside_mmHg", value: -suction_mmHg }],
  });
  setFlow(engine, flow_L_per_min);
  engine.step(60_000);
  return engine;
}

const filtrate_mL_per_min = (engine: Engine): number =>
  engine.slot("circuit.hemoconcentratorMembrane.rate_mL_per_s") * 60;
const hematocrit = (engine: Engine, volume: string): number =>
  engine.slot(`${volume}.hemoglobin_g`) / engine.slot(`${volume}.volume_mL`) / 0.335;

describe("a hemoconcentrator", () => {
  it("draws more water with suction, never more than 30 % of the plasma that comes, and leaves the cells", () => {
    const plain = concentrating(0);
    const sucked = concentrating(100);
    expect(filtrate_mL_per_min(plain)).toBeGreaterThan(20);
    expect(filtrate_mL_per_min(sucked)).toBeGreaterThan(filtrate_mL_per_min(plain));
    expect(filtrate_mL_per_min(concentrating(300))).toBeLessThan(0.3 * 300 * (1 - 0.24) + 1);
    expect(hematocrit(plain, "circuit.hemoconcentrator")).toBeGreaterThan(
      1.05 * hematocrit(plain, "circuit.source"),
    );
    expect(plain.slot("circuit.effluentBag.hemoglobin_g")).toBe(0);
  });

  it("draws nothing at no pressure, where protein holds the water back", () => {
    expect(filtrate_mL_per_min(concentrating(0, 0.01))).toBe(0);
  });

  it("moves water, salts and heparin, and loses none", () => {
    const engine = concentrating(100);
    const before = engine.balance();
    engine.step(60_000);
    for (const { relative } of leaksBetween(before, engine.balance())) expect(relative).toBeLessThan(1e-9);
    expect(engine.slot("circuit.effluentBag.heparin_IU")).toBeGreaterThan(0);
  });
});
