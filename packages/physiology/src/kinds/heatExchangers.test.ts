import { describe, expect, it } from "vitest";
import { oxygenatorRig, run } from "../testing/oxygenatorRig.ts";

const GAS = { sweep_L_per_min: 3, fio2: 0.7 };

describe("heat exchangers", () => {
  it.each([
    ["capiox-nx19", 3, 0.8, 0.03],
    ["capiox-nx19", 6, 0.58, 0.04],
    ["capiox-fx25", 3, 0.74, 0.04],
  ])(
    "of %s at %i L/min makes up %f of the difference to the water",
    (id, flow_L_per_min, published, tolerance) => {
      const engine = oxygenatorRig(id, { hemoglobin_g_per_dL: 9, temperature_degC: 28 });
      engine.setControl("circuit.temperature.waterSet", 38);
      run(engine, { ...GAS, flow_L_per_min }, 240);
      const water = engine.slot("circuit.heaterCooler.water_degC");
      const outlet = engine.slot("circuit.oxygenatorCell3.heat_J_per_mL") / 3.8;
      expect(Math.abs((outlet - 28) / (water - 28) - published)).toBeLessThan(tolerance);
    },
  );
});

describe("a heater-cooler", () => {
  it("drifts toward the room's temperature without power, and exchanges nothing without water flow", () => {
    const engine = oxygenatorRig("capiox-fx25", { hemoglobin_g_per_dL: 9, temperature_degC: 28 });
    run(engine, { ...GAS, flow_L_per_min: 4 }, 60);
    const warm = engine.slot("circuit.heaterCooler.water_degC");
    engine.disturb("heaterCoolerStopped", 1, 0);
    engine.step(60_000);
    expect(engine.slot("circuit.heaterCooler.water_degC")).toBeLessThan(warm - 0.3);
    engine.disturb("waterFlowStopped", 1, 0);
    engine.step(60_000);
    expect(engine.slot("circuit.oxygenatorCell3.heat_J_per_mL") / 3.8).toBeCloseTo(28, 1);
  });
});
