import { describe, expect, it } from "vitest";
import { ARTERIAL_FILTERS } from "./arterialFilters.ts";
import { curveDrop_mmHg } from "./flowCurve.ts";
import { HEMOCONCENTRATORS, ultrafiltrate_mL_per_min } from "./hemoconcentrator.ts";
import { heatExchangeRatio, oxygenatorCoefficients } from "./oxygenator.ts";
import { OXYGENATORS } from "./oxygenators.ts";
import { capioxSx18, capioxSx25 } from "./oxygenators/capioxSx.ts";
import { RESERVOIRS } from "./reservoirs.ts";

describe.each(OXYGENATORS.map((one) => [one.id, one] as const))("%s", (_id, oxygenator) => {
  it("has the drops and the heat exchange that were measured", () => {
    for (const point of oxygenator.measured.drops ?? []) {
      const drop = curveDrop_mmHg(oxygenator.curve, point.flow_L_per_min);
      expect(Math.abs(drop - point.drop_mmHg)).toBeLessThan(point.tolerance_mmHg);
    }
    for (const point of oxygenator.measured.heat ?? []) {
      const ratio = heatExchangeRatio(oxygenator.heatExchangerUa_L_per_min, point.flow_L_per_min);
      expect(Math.abs(ratio - point.ratio)).toBeLessThan(point.tolerance);
    }
    expect(oxygenator.measured.source).not.toBe("");
  });

  it("resists forward as backward and lets gas through", () => {
    expect(oxygenator.curve.laminar_mmHg_min_per_L).toBeGreaterThan(0);
    expect(oxygenator.diffusionO2_mmol_per_s_mmHg).toBeGreaterThan(0);
    const pipe = oxygenatorCoefficients(oxygenator);
    const q = 4 / 0.06;
    expect((pipe.resistance_mmHg_s_per_mL + pipe.turbulence_mmHg_s2_per_mL2 * q) * q).toBeCloseTo(
      curveDrop_mmHg(oxygenator.curve, 4),
      9,
    );
  });
});

describe("SX18 and SX25 (Fried 1998)", () => {
  it("drop 67.1 and 67.3 mmHg at 4, 112 and 115.2 mmHg at 6 L/min", () => {
    expect(curveDrop_mmHg(capioxSx18.curve, 4)).toBeCloseTo(67.1, 1);
    expect(curveDrop_mmHg(capioxSx25.curve, 4)).toBeCloseTo(67.35, 1);
    expect(curveDrop_mmHg(capioxSx18.curve, 6)).toBeCloseTo(112, 1);
    expect(curveDrop_mmHg(capioxSx25.curve, 6)).toBeCloseTo(115.2, 1);
  });

  it("transfer at most what the line of needed FiO2 gives at FiO2 1", () => {
    for (const { measured } of [capioxSx18, capioxSx25]) {
      const line = measured.neededFio2!;
      expect(line.intercept + line.slope_min_per_mL * measured.mostO2_mL_per_min!).toBeCloseTo(1, 2);
    }
  });
});

describe("filters, hemoconcentrators and reservoirs", () => {
  it("take up all but a thousandth of a bolus of air (Riley 2008)", () => {
    expect(ARTERIAL_FILTERS).toHaveLength(10);
    expect(Math.max(...ARTERIAL_FILTERS.map((filter) => filter.passedAir_mL))).toBeLessThan(0.01);
  });

  it("filter as pressure says, none below the oncotic one, and never most of the plasma", () => {
    const [adult] = HEMOCONCENTRATORS;
    expect(ultrafiltrate_mL_per_min(adult, 200, 20, 400)).toBeCloseTo(105, 6);
    expect(ultrafiltrate_mL_per_min(adult, 15, 20, 400)).toBe(0);
    expect(ultrafiltrate_mL_per_min(adult, 500, 20, 100)).toBe(30);
  });

  it("keep a level for the pump", () => {
    for (const reservoir of RESERVOIRS) expect(reservoir.minimumLevel_mL).toBeLessThan(reservoir.capacity_mL);
  });
});
