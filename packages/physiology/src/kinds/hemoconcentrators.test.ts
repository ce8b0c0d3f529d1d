import { describe, expect, it } from "vitest";
import { HEMOCONCENTRATORS } from "../equipment/hemoconcentrator.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { filtrate_mL_per_min, hemoconcentratorRig } from "../testing/hemoconcentratorRig.ts";
import type { Concentrating } from "../testing/hemoconcentratorRig.ts";
import type { Engine } from "../engine/Engine.ts";

const [device] = HEMOCONCENTRATORS;

/** Blood at 300 mL/min. */
function concentrating(
  suction_mmHg: number,
  {
    heparin_IU_per_mL = 1,
    seconds = 60,
    ...more
  }: Partial<Concentrating> & {
    readonly heparin_IU_per_mL?: number;
    readonly seconds?: number;
  } = {},
): Engine {
  const engine = hemoconcentratorRig({
    blood: { hemoglobin_g_per_dL: 8, heparin_IU_per_mL },
    flow_mL_per_min: 300,
    suction_mmHg,
    ...more,
  });
  engine.step(seconds * 1000);
  return engine;
}

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
    expect(filtrate_mL_per_min(concentrating(0, { back_mmHg_s_per_mL: 0.01, seconds: 10 }))).toBe(0);
  });

  it("moves water and salts, keeps heparin, and loses none", () => {
    const engine = concentrating(100);
    const before = engine.balance();
    engine.step(10_000);
    for (const { relative } of leaksBetween(before, engine.balance())) expect(relative).toBeLessThan(1e-9);
    expect(engine.slot("circuit.effluentBag.sodium_mmol")).toBeGreaterThan(1);
    expect(engine.slot("circuit.effluentBag.heparin_IU")).toBe(0);
    expect(engine.slot("circuit.hemoconcentrator.heparin_IU_per_mL")).toBeGreaterThan(1.15);
  });

  it("lets less through against more resistance with half of its fibers closed", () => {
    const free = concentrating(0, { seconds: 15 });
    const clotted = concentrating(0, { seconds: 15, clot: 0.5 });
    const pressure = "circuit.hemoconcentrator.pressure_mmHg";
    expect(clotted.slot(pressure)).toBeGreaterThan(2 * free.slot(pressure));
    expect(clotted.slot("circuit.hemoconcentratorMembrane.filtrate_mL_per_s")).toBeLessThan(
      0.5 * device.ultrafiltration_mL_per_h_mmHg * (clotted.slot(pressure) / 3600),
    );
  });

  it("clots where heparin lacks", () => {
    const grown = (heparin_IU_per_mL: number): number =>
      concentrating(0, { heparin_IU_per_mL, seconds: 120 }).slot("circuit.hemoconcentratorMembrane.thrombus");
    expect(grown(0)).toBeGreaterThan(1e-4);
    expect(grown(0.4)).toBe(0);
  });
});
