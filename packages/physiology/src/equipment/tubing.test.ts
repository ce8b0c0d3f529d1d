import { describe, expect, it } from "vitest";
import { PUMP_BOOTS, rollerSpeed_rpm } from "./rollerPumps.ts";
import { BORES, type Bore, blasiusDrop_mmHg, reynoldsNumber, tube } from "./tubing.ts";

const bores = Object.keys(BORES) as Bore[];

/** Drop over a meter by the engine's law. */
function drop(bore: Bore, flow_L_per_min: number, viscosity_mPas = 2.5): number {
  const one = tube({ bore, length_m: 1 });
  const q = flow_L_per_min / 0.06;
  const viscosity = viscosity_mPas / one.referenceViscosity_mPas;
  return (viscosity * one.resistance_mmHg_s_per_mL + one.turbulence_mmHg_s2_per_mL2 * q) * q;
}

const blasius = (bore: Bore, flow_L_per_min: number, viscosity_mPas: number): number =>
  blasiusDrop_mmHg({ bore, length_m: 1 }, flow_L_per_min, viscosity_mPas);

describe("tubing", () => {
  it("holds what its bore gives", () => {
    const perMeter = { "3/16": 17.8, "1/4": 31.7, "3/8": 71.3, "1/2": 126.7 } as const;
    for (const bore of bores) expect(tube({ bore, length_m: 1 }).volume_mL).toBeCloseTo(perMeter[bore], 1);
  });

  it("resists slow flow by Poiseuille's law: 1.55 mmHg a meter of 3/8 inch at 1 L/min and 2.5 mPa·s", () => {
    const { resistance_mmHg_s_per_mL: r } = tube({ bore: "3/8", length_m: 1 });
    // 8·η·L·Q/(π·r⁴) = 8·0.0025·1·1.6667e-5/(π·4.7625e-3⁴) Pa
    expect((r * 1000) / 60).toBeCloseTo((8 * 0.0025 * (1e-3 / 60)) / (Math.PI * 0.0047625 ** 4) / 133.322, 9);
    expect((r * 1000) / 60).toBeCloseTo(1.547, 2);
  });

  it("drops as Blasius says at its usual flow, and at most 17 % more at half of it (3/8 and 1/2 inch)", () => {
    for (const bore of ["1/4", "3/8", "1/2"] as const) {
      const usual = BORES[bore].usualFlow_L_per_min;
      expect(drop(bore, usual)).toBeCloseTo(blasius(bore, usual, 2.5), 9);
    }
    for (const bore of ["3/8", "1/2"] as const) {
      const usual = BORES[bore].usualFlow_L_per_min;
      expect(Math.abs(drop(bore, usual / 2) / blasius(bore, usual / 2, 2.5) - 1)).toBeLessThan(0.17);
    }
  });

  it("keeps to Blasius within 4 and 10 % at the usual flow of blood of 1 and 4 mPa·s (3/8 and 1/2 inch)", () => {
    for (const bore of ["3/8", "1/2"] as const) {
      const usual = BORES[bore].usualFlow_L_per_min;
      expect(Math.abs(drop(bore, usual, 1) / blasius(bore, usual, 1) - 1)).toBeLessThan(0.04);
      expect(Math.abs(drop(bore, usual, 4) / blasius(bore, usual, 4) - 1)).toBeLessThan(0.1);
    }
  });

  it("has no turbulence in 3/16 inch, where the usual flow is laminar", () => {
    expect(reynoldsNumber("3/16", 0.8, 2.5)).toBeLessThan(2000);
    expect(tube({ bore: "3/16", length_m: 1 }).turbulence_mmHg_s2_per_mL2).toBe(0);
  });

  it("has inertia and a little give, both as its length", () => {
    const one = tube({ bore: "3/8", length_m: 1 });
    const two = tube({ bore: "3/8", length_m: 2 });
    // ρ·L/A = 1050/7.1256e-5 kg/m⁴
    expect(one.inertance_mmHg_s2_per_mL).toBeCloseTo(0.1105, 4);
    expect(two.inertance_mmHg_s2_per_mL).toBeCloseTo(2 * one.inertance_mmHg_s2_per_mL, 12);
    expect(two.compliance_mL_per_mmHg).toBeCloseTo(2 * one.compliance_mL_per_mmHg, 12);
    expect(one.compliance_mL_per_mmHg / one.volume_mL).toBeLessThan(3e-4);
  });
});

describe("roller pump boots", () => {
  it("press out 7, 13, 27 and 45 mL a turn", () => {
    expect(PUMP_BOOTS.map((boot) => [boot.bore, boot.stroke_mL])).toEqual([
      ["3/16", 7],
      ["1/4", 13],
      ["3/8", 27],
      ["1/2", 45],
    ]);
    expect(rollerSpeed_rpm(PUMP_BOOTS[3], 4.5)).toBe(100);
  });

  it("grow nearly as bore squared", () => {
    const perArea = PUMP_BOOTS.map((boot) => boot.stroke_mL / BORES[boot.bore].diameter_mm ** 2);
    expect(Math.max(...perArea) / Math.min(...perArea)).toBeLessThan(1.2);
  });
});
