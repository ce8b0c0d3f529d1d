import { describe, expect, it } from "vitest";
import { DrugBench } from "../testing/DrugBench.ts";
import { effectOf } from "../kinds/drugs.ts";
import { nicardipine, nitricOxide, nitroglycerin } from "./dilators.ts";

describe("dilators", () => {
  it("nitroglycerin has a half-life of 3 min (McNiff 1981)", () => {
    expect(new DrugBench(nitroglycerin).run(30, 75).halfLife_min()).toBeCloseTo(3, 1);
  });

  it("a bolus of nicardipine acts most within 100 s and half as much 3–7 min later (Cheung 1999)", () => {
    const bench = new DrugBench(nicardipine).run(0.1, 0, 1000);
    let most = 0;
    let at_min = 0;
    for (let minute = 0.1; minute < 4; minute += 0.1) {
      bench.run(0.1);
      if (bench.effect <= most) continue;
      most = bench.effect;
      at_min = minute;
    }
    expect(at_min * 60).toBeLessThan(100);
    const half_min = bench.until(() => bench.effect < most / 2, 0.1, 20) + 4 - at_min;
    expect(half_min).toBeGreaterThan(3);
    expect(half_min).toBeLessThan(7);
  });

  it("20 ppm of nitric oxide take 45 % of what the lung's resistance exceeds a healthy one's (Rich)", () => {
    const [effect] = nitricOxide.effects;
    expect(effectOf(effect, 20) * (effect.acts.lungDilation ?? 0)).toBeCloseTo(0.45, 1);
  });
});
