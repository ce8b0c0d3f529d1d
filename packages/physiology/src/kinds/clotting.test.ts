import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { createModel } from "../engine/Model.ts";
import type { Model } from "../engine/Model.ts";
import { adultMan } from "../patients/adultMan.ts";
import { clottingPower, leaks } from "./bleeding.ts";
import { changeClotting, lyse } from "./clotting.ts";
import { keepBloodFluid, patientBlood } from "./hemostasis.ts";
import { wearPlatelets } from "./plateletWear.ts";

/** A patient on a circuit whose blood stands still, for the kernels alone. */
function still(assembly = "no-circuit"): { m: Model; blood: Int32Array; wait: (minutes: number) => void } {
  const m = createModel(ASSEMBLIES[assembly], adultMan);
  m.tissues.temperature_degC.fill(37);
  const blood = patientBlood(m.plan);
  const wait = (minutes: number): void => {
    for (let tenths = 0; tenths < minutes * 600; tenths++) {
      keepBloodFluid(m.hemostasis, blood, m.volumes, m.slow, m.tissues, m.ledger);
      changeClotting(m.clotting, m.hemostasis, m.oxygenators, blood, m.slow, m.ledger);
    }
  };
  return { m, blood, wait };
}

describe("platelets", () => {
  it("are held back by protamine and come again within two hours, with their function", () => {
    const { m, wait } = still();
    wait(0.1);
    const before = m.hemostasis.platelets_per_nL[0];
    m.hemostasis.pendingProtamine_mg[0] = 3 * adultMan.weight_kg;
    wait(0.1);
    expect(m.hemostasis.platelets_per_nL[0]).toBeLessThan(0.8 * before);
    expect(m.clotting.function_fraction[0]).toBeLessThan(0.55);
    wait(120);
    expect(m.hemostasis.platelets_per_nL[0]).toBeGreaterThan(0.97 * before);
    expect(m.clotting.function_fraction[0]).toBeGreaterThan(0.95);
  });

  it("stay as many, and fibrinogen as much, in a patient whom nothing befalls", () => {
    const { m, wait } = still();
    wait(0.1);
    const { platelets_per_nL, fibrinogen_g_per_L } = m.hemostasis;
    const [platelets, fibrinogen] = [platelets_per_nL[0], fibrinogen_g_per_L[0]];
    wait(300);
    expect(platelets_per_nL[0]).toBeCloseTo(platelets, 6);
    expect(fibrinogen_g_per_L[0]).toBeCloseTo(fibrinogen, 8);
  });

  it("wear off in a roller pump, hardly in a centrifugal one, and cover fresh fibers", () => {
    const lost = (assembly: string, flow_mL_per_s: number): number => {
      const { m } = still(assembly);
      m.edges.flow_mL_per_s.fill(0);
      for (const pumps of [m.rollers, m.centrifugals])
        for (const edge of pumps.edge) m.edges.flow_mL_per_s[edge] = flow_mL_per_s;
      for (let i = 0; i < 600; i++) {
        m.slow.platelets_1e9_per_mL.fill(0.2);
        m.slow.platelets_1e9.fill(100);
        wearPlatelets(
          m.oxygenators,
          m.rollers,
          m.centrifugals,
          m.metered,
          m.edges,
          m.slow,
          m.clotting,
          m.ledger,
        );
      }
      return m.ledger.plateletsLeft_1e9[0];
    };
    const roller = lost("cpb-adult", 75) - lost("cpb-adult", 0);
    const centrifugal = lost("cpb-centrifugal", 75) - lost("cpb-centrifugal", 0);
    expect(roller).toBeCloseTo(0.0018 * 75 * 60 * 0.2, 6);
    expect(centrifugal).toBeLessThan(roller / 10);
    expect(lost("no-circuit", 75)).toBe(0);
  });
});

describe("fibrinolysis", () => {
  it("is six-fold within five minutes of contact, held down two hours after it, and usual a day later", () => {
    const { m } = still();
    const wait = (minutes: number, contact: number): number => {
      for (let i = 0; i < minutes * 600; i++) lyse(m.clotting, contact, 0);
      return m.clotting.lysis_ratio[0];
    };
    expect(wait(10, 0)).toBeCloseTo(1, 9);
    expect(wait(5, 1)).toBeGreaterThan(4);
    expect(wait(85, 1)).toBeGreaterThan(4);
    expect(wait(120, 0)).toBeLessThan(0.5);
    const later = wait(48 * 60, 0);
    expect(later).toBeGreaterThan(0.9);
    expect(later).toBeLessThan(1.05);
  });

  it("eats fibrinogen where it runs wild, and is stopped by an antifibrinolytic", () => {
    const { m, wait } = still();
    m.clotting.lysisDrive[0] = 15;
    wait(60);
    expect(m.hemostasis.fibrinogen_g_per_L[0]).toBeLessThan(2.6);
    expect(m.hemostasis.fibrinogen_g_per_L[0]).toBeGreaterThan(2.3);
    m.clotting.lysisBlock_fraction[0] = 0.9;
    wait(1);
    expect(m.clotting.lysis_ratio[0]).toBeLessThan(1.6);
  });
});

describe("a wound", () => {
  it("bleeds a tenth where all is usual, nearly all under heparin, more in thin, cold or lytic blood", () => {
    const usual = clottingPower(3, 220, 0, 1, 37);
    expect(leaks(usual)).toBeCloseTo(0.1, 9);
    expect(leaks(clottingPower(3, 220, 4.3, 1, 37))).toBeGreaterThan(0.85);
    for (const worse of [
      clottingPower(1.5, 220, 0, 1, 37),
      clottingPower(3, 50, 0, 1, 37),
      clottingPower(3, 220, 0, 6, 37),
      clottingPower(3, 220, 0, 1, 30),
    ])
      expect(leaks(worse)).toBeGreaterThan(1.1 * leaks(usual));
    // What a rebound leaves is not seen.
    expect(leaks(clottingPower(3, 220, 0.1, 1, 37))).toBeLessThan(1.05 * leaks(usual));
  });
});
