import { describe, expect, it } from "vitest";
import { heartRig } from "../testing/heartRig.ts";
import { asPublished } from "../testing/asPublished.ts";
import { criticalPressure_mmHg } from "./lungWater.ts";

describe("water in the lungs", () => {
  it("is gained above a pressure that the plasma's protein sets", () => {
    asPublished("H-lung-1", criticalPressure_mmHg(7));
    asPublished("H-lung-2", criticalPressure_mmHg(0.47 * 7));
    expect(criticalPressure_mmHg(5)).toBeLessThan(criticalPressure_mmHg(7));
  });

  it("comes from the blood, by as much as the left atrium is above its limit", () => {
    const { engine, write, run } = heartRig("no-circuit");
    const start = engine.balance().volume_mL.stored;
    const outside = engine.slot("patient.interstitium.volume_mL");
    const gained = (): number => engine.slot("patient.lungWater.gained_mL");
    const limit_mmHg = engine.slot("patient.lungWater.critical_mmHg");
    write("patient.lungWater.atrial_mmHg", limit_mmHg + 20);
    run(1);
    const first = gained();
    write("patient.lungWater.atrial_mmHg", limit_mmHg + 40);
    run(1);
    expect(first).toBeGreaterThan(0.1);
    expect((gained() - first) / first).toBeGreaterThan(1.5);
    expect(engine.balance().volume_mL.stored).toBeCloseTo(start, 6);
    expect(engine.slot("patient.interstitium.volume_mL")).toBeGreaterThan(outside);
  });

  it("stiffens the lungs, and past a third more it lets blood through without air", () => {
    const { engine, write, read, run } = heartRig("no-circuit");
    const plateau = (): number => engine.slot("patient.lungs.plateau_mmHg");
    run(5);
    const [dryPlateau, dryShunt] = [plateau(), read("patient.shuntFraction")];
    write("patient.lungWater.excess_mL", 0.3 * engine.slot("patient.lungWater.usual_mL"));
    run(10);
    expect(plateau()).toBeGreaterThan(dryPlateau + 0.3);
    expect(read("patient.shuntFraction")).toBeLessThan(dryShunt + 1);
    write("patient.lungWater.excess_mL", 1.2 * engine.slot("patient.lungWater.usual_mL"));
    run(30);
    expect(plateau()).toBeGreaterThan(dryPlateau + 1);
    expect(read("patient.shuntFraction")).toBeGreaterThan(dryShunt + 10);
  });
});
