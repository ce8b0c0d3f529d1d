import { describe, expect, it } from "vitest";
import { passDrug, USUAL_CLEARANCE } from "./drugKinetics.ts";
import type { Organs } from "./drugKinetics.ts";
import type { Kinetics } from "../drugs/Drug.ts";

/** What is left and its concentration so many minutes after a bolus of 1,000. */
function after(minutes: number, kinetics: Kinetics, organs: Partial<Organs> = {}): readonly [number, number] {
  const rows = {
    central: new Float64Array(1),
    peripheral: new Float64Array(1),
    concentration_per_L: new Float64Array(1),
    left: new Float64Array(1),
  };
  for (let step = 0; step < minutes * 600; step++) {
    passDrug(rows, 0, kinetics, step === 0 ? 1000 : 0, { ...USUAL_CLEARANCE, ...organs });
  }
  expect(rows.central[0] + rows.peripheral[0] + rows.left[0]).toBeCloseTo(1000, 6);
  return [rows.central[0] + rows.peripheral[0], rows.concentration_per_L[0]];
}

const ONE: Kinetics = { central_L_per_kg: 0.2, clearance_L_per_kg_min: 0.02 };

describe("kinetics of a drug", () => {
  it("falls by half in ln 2·V/CL where there is one compartment", () => {
    expect(after(Math.LN2 * 10, ONE)[0]).toBeCloseTo(500, -1);
  });

  it("agrees with the two exponentials of two compartments", () => {
    const two = { ...ONE, peripheral_L_per_kg: 0.4, exchange_L_per_kg_min: 0.04 };
    // k10 0.1, k12 0.2, k21 0.1 per minute: rates 0.3732 and 0.0268, so that 15 L hold 1000/15·(0.7887·e^−at + 0.2113·e^−bt).
    const exact = (t: number): number =>
      (1000 / 15) * (0.78868 * Math.E ** (-0.37321 * t) + 0.21132 * Math.E ** (-0.026795 * t));
    for (const minutes of [1, 5, 20, 60]) {
      expect(after(minutes, two)[1] / exact(minutes)).toBeCloseTo(1, 2);
    }
  });

  it("is diluted by a circuit, and lasts longer for it", () => {
    expect(after(1 / 600, ONE, { circuit_L: 15 })[1]).toBeCloseTo(1000 / 30, 1);
    expect(after(10, ONE, { circuit_L: 15 })[0]).toBeGreaterThan(after(10, ONE)[0] + 100);
  });

  it("is half as fast 10 °C colder, with Q10 2", () => {
    expect(after(20, ONE, { temperature_degC: 27 })[0]).toBeCloseTo(after(10, ONE)[0], -1);
  });

  it("waits for liver and kidneys where these clear it", () => {
    const organs = { ...ONE, liver: 0.6, kidney: 0.4 };
    expect(after(10, organs)[0]).toBeCloseTo(after(10, ONE)[0], 6);
    expect(after(10, organs, { liver: 0, kidney: 0 })[0]).toBeCloseTo(1000, 6);
    expect(after(10, organs, { liver: 0.5 })[0]).toBeGreaterThan(after(10, organs)[0]);
  });

  it("sticks to a circuit that takes it up, and to none without one", () => {
    const sticky = { ...ONE, clearance_L_per_kg_min: 0, circuitLoss_per_min: 0.1 };
    expect(after(10, sticky)[0]).toBeCloseTo(1000, 6);
    expect(after(10, sticky, { circuit_L: 15 })[0]).toBeCloseTo(1000 * Math.E ** -0.5, -1);
  });
});
