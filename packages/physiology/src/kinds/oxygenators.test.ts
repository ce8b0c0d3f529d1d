import { describe, expect, it } from "vitest";
import {
  neededFio2,
  outletSo2_percent,
  oxygenatorRig,
  run,
  vco2_mL_per_min,
  vo2_mL_per_min,
} from "../testing/oxygenatorRig.ts";

const ISO = { hemoglobin_g_per_dL: 12, so2_percent: 65, pco2_mmHg: 45, temperature_degC: 37 };

describe.each([
  { id: "capiox-sx18", intercept: 0.236, slope: 0.00225, most: 339.6 },
  { id: "capiox-sx25", intercept: 0.209, slope: 0.00171, most: 462.6 },
])("$id (Fried 1998)", ({ id, intercept, slope, most }) => {
  it(
    "needs the published FiO2 for 100, 200 and 300 mL/min, and transfers at FiO2 1 what its line says",
    { timeout: 60_000 },
    () => {
      const uptakes = [100, 200, 300];
      const needed = uptakes.map((vo2) => neededFio2(id, vo2));
      needed.forEach((fio2, i) =>
        expect(Math.abs(fio2 - (intercept + slope * uptakes[i]))).toBeLessThan(0.05),
      );
      // The published maximum is where the line of needed FiO2 meets 1; so is ours.
      const ownSlope = (needed[2] - needed[0]) / 200;
      const mean = (needed[0] + needed[1] + needed[2]) / 3;
      const ownMost = 200 + (1 - mean) / ownSlope;
      expect(Math.abs(ownMost / most - 1)).toBeLessThan(0.1);
    },
  );

  it("arterializes the blood of ISO 7199 up to its rated flow, and less beyond", () => {
    const engine = oxygenatorRig(id, ISO);
    const at = (flow: number): number => {
      run(engine, { flow_L_per_min: flow, sweep_L_per_min: flow, fio2: 1 });
      return outletSo2_percent(engine);
    };
    const [slow, rated, beyond, far] = [at(4), at(7), at(10), at(14)];
    expect(rated).toBeGreaterThan(95);
    expect(slow).toBeGreaterThan(rated);
    expect(beyond).toBeLessThan(rated);
    expect(far).toBeLessThan(beyond);
  });
});

describe("Inspire 6F", () => {
  it("takes up 284 mL/min times the FiO2 at an outlet pO2 of 150 mmHg", { timeout: 60_000 }, () => {
    expect(Math.abs(neededFio2("inspire-6f", 284.34 * 0.7) / 0.7 - 1)).toBeLessThan(0.1);
  });
});

describe("removers of carbon dioxide (Hospach 2020)", () => {
  it.each([
    ["prismalung", 44],
    ["prismalung-plus", 73],
    ["a-l-one", 72],
  ])("%s takes %f mL/min from 0.3 L/min", (id, published) => {
    const engine = oxygenatorRig(id, { hemoglobin_g_per_dL: 12, so2_percent: 70, pco2_mmHg: 45 });
    run(engine, { flow_L_per_min: 0.3, sweep_L_per_min: 10, fio2: 1 }, 90);
    expect(Math.abs(vco2_mL_per_min(engine, 0.3) / published - 1)).toBeLessThan(0.1);
  });
});

describe("an oxygenator", () => {
  const blood = { hemoglobin_g_per_dL: 9, so2_percent: 70, pco2_mmHg: 45 };
  const engine = oxygenatorRig("capiox-fx25", blood);
  const co2At = (flow_L_per_min: number, sweep_L_per_min: number, fio2 = 0.7): number => {
    run(engine, { flow_L_per_min, sweep_L_per_min, fio2 });
    return vco2_mL_per_min(engine, flow_L_per_min);
  };

  it(
    "removes more carbon dioxide with sweep, levels off with blood flow, and hardly heeds FiO2",
    { timeout: 60_000 },
    () => {
      const [one, two, four] = [co2At(4, 1), co2At(4, 2), co2At(4, 4)];
      expect(two).toBeGreaterThan(1.4 * one);
      expect(four).toBeGreaterThan(1.2 * two);
      const [q2, q4, q6] = [co2At(2, 2), co2At(4, 2), co2At(6, 2)];
      expect(q4).toBeGreaterThan(q2);
      expect(q6 - q4).toBeLessThan(0.5 * (q4 - q2));
      expect(Math.abs(co2At(4, 2, 1) / co2At(4, 2, 0.4) - 1)).toBeLessThan(0.05);
    },
  );

  it("gives no more oxygen than the gas brings", () => {
    run(engine, { flow_L_per_min: 5, sweep_L_per_min: 0.1, fio2: 0.5 }, 120);
    // 0.1 L/min at 20 °C hold 46.6 mL of oxygen (0 °C) a minute; the room's air may come in behind it through the outlet.
    expect(vo2_mL_per_min(engine, 5)).toBeLessThan(0.1 * 0.5 * 1000 * (22.4 / 24.055) * 1.05 + 0.21 * 60);
  });

  it("takes up far less from air than from oxygen", () => {
    run(engine, { flow_L_per_min: 5, sweep_L_per_min: 5, fio2: 1 });
    const rich = vo2_mL_per_min(engine, 5);
    run(engine, { flow_L_per_min: 5, sweep_L_per_min: 5, fio2: 0.21 });
    expect(vo2_mL_per_min(engine, 5)).toBeLessThan(0.6 * rich);
  });
});
