import { describe, expect, it } from "vitest";
import { oxygenatorRig, run } from "../testing/oxygenatorRig.ts";
import { narrowing } from "./thrombus.ts";

describe("a bundle", () => {
  const after = (heparin_IU_per_mL: number, flow_L_per_min: number): number => {
    const engine = oxygenatorRig("capiox-sx25", { hemoglobin_g_per_dL: 9, heparin_IU_per_mL });
    // The heparin of the prime is washed out first.
    run(engine, { flow_L_per_min: 4, sweep_L_per_min: 2, fio2: 0.6 }, 60);
    const before = engine.slot("circuit.oxygenator.thrombus");
    run(engine, { flow_L_per_min, sweep_L_per_min: 2, fio2: 0.6 }, 60);
    return engine.slot("circuit.oxygenator.thrombus") - before;
  };

  it(
    "clots without heparin, the faster the slower the blood, and not while there is enough",
    { timeout: 60_000 },
    () => {
      const clotting = after(0, 4);
      expect(clotting).toBeGreaterThan(0.02);
      expect(after(0, 0.3)).toBeGreaterThan(1.5 * clotting);
      expect(after(0.2, 4)).toBeLessThan(0.5 * clotting);
      expect(after(1, 4)).toBe(0);
    },
  );

  it("resists three times as much with a third of it closed", () => {
    expect(narrowing(0)).toBe(0);
    expect(1 + narrowing(1 / 3)).toBeCloseTo(2.9, 1);
  });
});
