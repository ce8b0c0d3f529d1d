import { describe, expect, it } from "vitest";
import {
  HEMOLYSIS,
  hemolysisAtStandard_g_per_100L,
  pumpCoefficients,
  pumpHead_mmHg,
  pumpSpeed_rpm,
} from "./centrifugalPump.ts";
import { CENTRIFUGAL_PUMPS } from "./centrifugalPumps.ts";
import { bioPump80 } from "./pumps/bioPump80.ts";
import { centriMag } from "./pumps/centriMag.ts";
import { rotaflow } from "./pumps/rotaflow.ts";

describe.each(CENTRIFUGAL_PUMPS.map((pump) => [pump.id, pump] as const))("%s", (_id, pump) => {
  it("meets each point of its map", () => {
    for (const point of pump.points) {
      const head = pumpHead_mmHg(pump, point.speed_rpm, point.flow_L_per_min);
      expect(Math.abs(head / point.head_mmHg - 1)).toBeLessThan(point.tolerance);
    }
  });

  it("gives less head the more it pumps, from backward flow to the largest one", () => {
    for (let speed = 0; speed <= pump.fastest_rpm; speed += 500) {
      const heads = Array.from({ length: 141 }, (_, i) => pumpHead_mmHg(pump, speed, i / 10 - 4));
      expect(heads.every((head, i) => i === 0 || head <= heads[i - 1])).toBe(true);
    }
  });

  it("is a resistance both ways when it stands, and obeys the affinity laws when it turns", () => {
    expect(pumpHead_mmHg(pump, 0, 3)).toBeCloseTo(-9 * pump.c_mmHg_min2_per_L2, 9);
    expect(pumpHead_mmHg(pump, 0, -3)).toBeCloseTo(9 * pump.c_mmHg_min2_per_L2, 9);
    expect(pumpHead_mmHg(pump, 4000, 6)).toBeCloseTo(4 * pumpHead_mmHg(pump, 2000, 3), 9);
  });

  it("finds the speed for a head and a flow", () => {
    expect(pumpSpeed_rpm(pump, pumpHead_mmHg(pump, 3100, 4.5), 4.5)).toBeCloseTo(3100, 6);
    expect(pumpSpeed_rpm(pump, pumpHead_mmHg(pump, 1500, -1), -1)).toBeCloseTo(1500, 6);
    expect(pumpSpeed_rpm(pump, -100, 0)).toBe(0);
  });

  it("says the same in milliliters per second", () => {
    const { a_mmHg_per_rpm2: a, b_mmHg_s_per_mL_rpm: b, c_mmHg_s2_per_mL2: c } = pumpCoefficients(pump);
    const q = 4 / 0.06;
    expect(a * 9e6 - b * 3000 * q - c * q * q).toBeCloseTo(pumpHead_mmHg(pump, 3000, 4), 9);
  });
});

describe("CentriMag and Rotaflow in one circuit (Guan 2010, Hct 40 %, abstract)", () => {
  /** Flow at which the pump's head is the circuit's drop K·Q². */
  function flow(pump: typeof rotaflow, speed_rpm: number, k: number): number {
    let low = 0;
    let high = 20;
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (pumpHead_mmHg(pump, speed_rpm, middle) > k * middle * middle) low = middle;
      else high = middle;
    }
    return low;
  }
  const k = pumpHead_mmHg(centriMag, 5500, 8.37) / (8.37 * 8.37);

  it("reach their largest flows, 8.37 and 9.08 L/min, with one resistance", () => {
    expect(flow(rotaflow, 5000, k) / 9.08).toBeCloseTo(1, 1);
    expect(Math.abs(flow(rotaflow, 5000, k) / 9.08 - 1)).toBeLessThan(0.03);
  });

  it("differ at one speed in shut-off head and flow as found, the flow by less than the 1.64 to 1.73 L/min found", () => {
    for (const speed of [2000, 3000, 4000, 5000]) {
      expect(pumpHead_mmHg(rotaflow, speed, 0)).toBeGreaterThan(pumpHead_mmHg(centriMag, speed, 0));
    }
    const difference = flow(rotaflow, 5000, k) - flow(centriMag, 5000, k);
    expect(difference).toBeGreaterThan(1);
    expect(difference).toBeLessThan(1.73);
  });
});

describe("hemolysis by speed and flow", () => {
  it("meets the Bio-Pump's three points at 5 L/min within a fifth", () => {
    const standard = hemolysisAtStandard_g_per_100L(bioPump80);
    for (const point of bioPump80.hemolysis) {
      const speed = pumpSpeed_rpm(bioPump80, point.head_mmHg, point.flow_L_per_min);
      const nih = standard * (speed / HEMOLYSIS.speed_rpm) ** HEMOLYSIS.bySpeed;
      expect(Math.abs(nih / point.nih_g_per_100L - 1)).toBeLessThan(0.2);
    }
  });

  it("is six times as much at a quarter of the flow (Schöps 2021)", () => {
    expect(4 ** -HEMOLYSIS.byFlow).toBeCloseTo(6, 0);
  });
});
