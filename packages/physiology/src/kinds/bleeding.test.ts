import { expect, it } from "vitest";
import { leaksBetween } from "../testing/accounts.ts";
import { settledEngine } from "../testing/settledEngine.ts";

it("loses whole blood to the field, as much as it says, and nothing of what is counted", () => {
  const engine = settledEngine();
  const field = (of: string): number => engine.slot(`patient.field.${of}`);
  const start = engine.balance();
  const [volume_mL, hemoglobin_g, platelets_1e9] = [
    field("volume_mL"),
    field("hemoglobin_g"),
    field("platelets_1e9"),
  ];
  engine.setControl("patient.surgicalWound", 60);
  engine.step(10_000);
  const bled_mL = engine.slot("patient.bleeding.bled_mL");
  expect(bled_mL).toBeGreaterThan(5);
  expect(field("volume_mL") - volume_mL).toBeCloseTo(bled_mL, 6);
  const aorta = (of: string): number => engine.slot(`patient.thoracicAorta.${of}_per_mL`);
  expect((field("hemoglobin_g") - hemoglobin_g) / bled_mL / aorta("hemoglobin_g")).toBeCloseTo(1, 2);
  expect((field("platelets_1e9") - platelets_1e9) / bled_mL / aorta("platelets_1e9")).toBeCloseTo(1, 2);
  expect(leaksBetween(start, engine.balance()).filter(({ relative }) => !(relative <= 1e-10))).toEqual([]);
  engine.setControl("patient.surgicalWound", 0);
  engine.step(1000);
  expect(engine.slot("patient.bleeding.rate_mL_per_s")).toBe(0);
});
