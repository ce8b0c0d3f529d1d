import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { createModel } from "../engine/Model.ts";
import { adultMan } from "../patients/adultMan.ts";
import { keptFluid, refreshed } from "./keptFluid.ts";

describe("blood of a part", () => {
  const m = createModel(ASSEMBLIES["no-circuit"], adultMan);
  const { hemostasis: h, volumes, slow } = m;
  const volume = m.plan.volume("patient.rightAtrium");
  const plasma_mL = volumes.volume_mL[volume] * (1 - adultMan.hematocrit_fraction);
  const kept = (heparin_IU_per_mL: number, share = 1): number => {
    slow.heparin_IU[volume] = heparin_IU_per_mL * plasma_mL;
    return keptFluid(h, volumes, slow, volume, share);
  };

  it("has enough at 0.2 U of heparin per mL of plasma, and needs antithrombin for it", () => {
    expect(kept(0)).toBe(0);
    expect(kept(0.2)).toBeCloseTo(1, 6);
    h.antithrombin_fraction[0] = 0.25;
    expect(kept(0.2)).toBeCloseTo(0.5, 6);
    h.antithrombin_fraction[0] = 1;
  });

  it("has enough of an inhibitor without either, of bivalirudin as much as is left", () => {
    h.argatroban_mg_per_L[0] = 0.1;
    expect(kept(0)).toBeCloseTo(1, 9);
    h.argatroban_mg_per_L[0] = 0;
    h.bivalirudin_mg_per_L[0] = 0.8;
    expect(kept(0)).toBeCloseTo(4, 9);
    expect(kept(0, 0.1)).toBeCloseTo(0.4, 9);
  });

  it("loses half of its bivalirudin in five minutes where it stands or sloshes, none where it flows", () => {
    const after = (flow_mL_per_s: number): number => {
      let share = 1;
      for (let tenths = 0; tenths < 3000; tenths++) share = refreshed(share, flow_mL_per_s, 100);
      return share;
    };
    expect(after(0)).toBeCloseTo(0.5, 3);
    expect(after(1.5)).toBeCloseTo(0.5, 3);
    expect(after(60)).toBeGreaterThan(0.99);
  });
});
