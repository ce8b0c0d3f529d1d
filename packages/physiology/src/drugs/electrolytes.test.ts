import { describe, expect, it } from "vitest";
import { settledEngine } from "../testing/settledEngine.ts";

describe("ions that are given", () => {
  const engine = settledEngine("no-circuit");
  const read = (id: "blood.ionizedCalcium" | "blood.arterial.ph" | "blood.potassium"): number =>
    Number(engine.read(id));
  const before = { calcium: read("blood.ionizedCalcium"), ph: read("blood.arterial.ph") };
  const base = engine.balance();
  engine.setControl("drug.calcium.bolus", 3);
  engine.setControl("drug.bicarbonate.bolus", 50);
  engine.setControl("drug.potassium.infusion", 20);
  engine.step(75_000);
  const after = engine.balance();

  it("are in the blood that a laboratory is sent", () => {
    expect(read("blood.ionizedCalcium")).toBeGreaterThan(before.calcium + 0.1);
    expect(read("blood.arterial.ph")).toBeGreaterThan(before.ph + 0.02);
  });

  it("are in the accounts: what was given, less what the tissues took", () => {
    expect(after.potassium_mmol.entered - base.potassium_mmol.entered).toBeCloseTo((20 * 75) / 3600, 6);
    expect(after.sodium_mmol.entered - base.sodium_mmol.entered).toBeCloseTo(50, 1);
    for (const quantity of ["potassium_mmol", "sodium_mmol", "sid_mmol", "co2_mmol", "drugs"] as const) {
      const [a, b] = [base[quantity], after[quantity]];
      const missing = b.stored - a.stored - (b.entered - a.entered) + (b.left - a.left);
      expect(Math.abs(missing)).toBeLessThan(1e-9 * (1 + b.entered + b.left));
    }
  });
});
