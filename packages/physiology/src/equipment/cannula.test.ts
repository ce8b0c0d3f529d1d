import { describe, expect, it } from "vitest";
import { cannulaCoefficients, cannulaDrop_mmHg, similarDrop_mmHg } from "./cannula.ts";
import { CANNULAS, cannulaOf } from "./cannulas.ts";
import { DUAL_LUMEN_CANNULAS } from "./cannulas/dualLumen.ts";
import { curveDrop_mmHg, curveFlow_L_per_min, curveThroughTwo } from "./flowCurve.ts";
import { blasiusDrop_mmHg } from "./tubing.ts";

describe.each(CANNULAS.map((cannula) => [cannula.id, cannula] as const))("%s", (_id, cannula) => {
  it("has each published point in its test fluid", () => {
    for (const point of cannula.points) {
      const drop = similarDrop_mmHg(
        cannula,
        point.flow_L_per_min,
        cannula.testViscosity_mPas,
        cannula.testDensity_kg_per_L,
      );
      expect(drop / point.drop_mmHg).toBeLessThan(1 + point.tolerance);
      const least = point.says === "equal" ? 1 - point.tolerance : 0;
      expect(drop / point.drop_mmHg).toBeGreaterThan(least);
    }
  });

  it("drops as much by the engine's pipe as by dynamic similarity, from 1 to 4 mPa·s, both ways", () => {
    const pipe = cannulaCoefficients(cannula);
    for (const viscosity of [1, 1.5, 2, 3, 4]) {
      for (const flow of [-4, -0.1, 0, 0.5, 2, 6]) {
        const q = flow / 0.06;
        const ratio = viscosity / pipe.referenceViscosity_mPas;
        const drop =
          (ratio * pipe.resistance_mmHg_s_per_mL + pipe.turbulence_mmHg_s2_per_mL2 * Math.abs(q)) * q;
        expect(drop).toBeCloseTo(cannulaDrop_mmHg(cannula, flow, viscosity), 8);
      }
    }
  });

  it("never pushes, and drops more the more flows and the more viscous the blood", () => {
    expect(cannula.curve.laminar_mmHg_min_per_L).toBeGreaterThanOrEqual(0);
    expect(cannula.curve.turbulent_mmHg_min2_per_L2).toBeGreaterThan(0);
    expect(curveFlow_L_per_min(cannula.curve, curveDrop_mmHg(cannula.curve, 2))).toBeCloseTo(2, 9);
  });
});

describe("the dual lumen catheters", () => {
  it("are 28 curves and have the drops at 4 L/min that the reference gives", () => {
    expect(DUAL_LUMEN_CANNULAS).toHaveLength(28);
    const at4 = (id: string): number => curveDrop_mmHg(cannulaOf(id).curve, 4);
    const expected = [
      ["avalon-27-return", 197],
      ["avalon-27-drainage", 65],
      ["avalon-31-return", 104],
      ["avalon-31-drainage", 31],
      ["crescent-32-return", 76],
      ["crescent-32-drainage", 24],
      ["crescent-28-return", 149],
      ["crescent-28-drainage", 42],
      ["protek-duo-31-return", 120],
      ["protek-duo-31-drainage", 47],
      ["quantum-31-return", 143],
      ["quantum-31-drainage", 42],
    ] as const;
    for (const [id, drop] of expected) expect(Math.abs(at4(id) - drop)).toBeLessThan(0.7);
  });
});

describe("venous cannulas under vacuum", () => {
  it("let 42 % more through for twice the vacuum (Sistino 2002, J Extra Corpor Technol 34:111, 25 cannulas)", () => {
    for (const cannula of CANNULAS.filter((one) => /venous/.test(one.use))) {
      const ratio = curveFlow_L_per_min(cannula.curve, 80) / curveFlow_L_per_min(cannula.curve, 40);
      expect(ratio).toBeGreaterThan(1.41);
      expect(ratio).toBeLessThan(1.52);
    }
  });
});

describe("how far laminar + turbulent holds for a smooth bore, whose drop goes with η^0.25·Q^1.75 (Blasius)", () => {
  const bore = { bore: "1/4", length_m: 0.2 } as const;
  const at = (flow_L_per_min: number, viscosity: number): number =>
    blasiusDrop_mmHg(bore, flow_L_per_min, viscosity);
  /** Water's chart from 2 to 6 L/min, taken up as a curve. */
  const chart = curveThroughTwo(
    { flow_L_per_min: 2, drop_mmHg: at(2, 1) },
    { flow_L_per_min: 6, drop_mmHg: at(6, 1) },
  );
  const error = (flow: number, viscosity: number): number =>
    (chart.laminar_mmHg_min_per_L * viscosity * flow + chart.turbulent_mmHg_min2_per_L2 * flow * flow) /
      at(flow, viscosity) -
    1;

  const worst = (flows: readonly number[], viscosity: number): number =>
    Math.max(...flows.map((flow) => Math.abs(error(flow, viscosity))));

  it("within 3 % in water, and 15 % from 1 to 4 mPa·s while flow is at least 1 L/min per mPa·s", () => {
    expect(worst([2, 3, 4, 5, 6], 1)).toBeLessThan(0.03);
    expect(worst([1, 2, 3, 4, 5, 6], 1)).toBeLessThan(0.15);
    expect(worst([2, 3, 4, 5, 6], 2)).toBeLessThan(0.15);
    expect(worst([3, 4, 5, 6], 3)).toBeLessThan(0.15);
    expect(worst([4, 5, 6], 4)).toBeLessThan(0.15);
  });

  it("and gives up to half too much below, where blood is compared with water slower than the chart's", () => {
    expect(error(2, 4)).toBeGreaterThan(0.4);
    expect(error(2, 4)).toBeLessThan(0.5);
    expect(error(3, 4)).toBeLessThan(0.26);
  });

  it("while a fixed parabola, blind to viscosity, misses a quarter at 3 to 4 mPa·s", () => {
    const parabola = at(5, 1);
    expect(parabola / at(5, 4) - 1).toBeLessThan(-0.25);
  });
});
