import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { createModel } from "../engine/Model.ts";
import { adultMan } from "../patients/adultMan.ts";
import { keepBloodFluid, patientBlood } from "./hemostasis.ts";

/** Heparin in blood that stands still and warm: hours pass in a moment. */
function patient() {
  const m = createModel(ASSEMBLIES["no-circuit"], adultMan);
  m.tissues.temperature_degC.fill(37);
  const blood = patientBlood(m.plan);
  const h = m.hemostasis;
  const wait = (minutes: number): void => {
    for (let tenths = 0; tenths < minutes * 600; tenths++)
      keepBloodFluid(h, blood, m.volumes, m.slow, m.tissues, m.ledger);
  };
  return {
    wait,
    h,
    heparin: (dose_IU_per_kg: number) => {
      h.pending_IU[0] = dose_IU_per_kg * h.weight_kg[0];
      wait(2);
    },
    protamine: (ratio: number, heparin_IU_per_kg: number) => {
      h.pendingProtamine_mg[0] = (ratio * heparin_IU_per_kg * h.weight_kg[0]) / 100;
    },
    act_s: () => h.act_s[0],
    stored_IU: () =>
      blood.reduce((sum, volume) => sum + m.slow.heparin_IU[volume], 0) + h.bound_IU[0] + h.depot_IU[0],
    ledger: m.ledger,
  };
}

describe("heparin over hours", () => {
  it("is spread as 0.07 L of plasma per kg would: 300 U/kg are 4.3 U/mL of plasma and 2.5 of blood, ±5 %", () => {
    const man = patient();
    man.heparin(300);
    man.wait(3);
    expect(Math.abs(man.h.plasmaHeparin_IU_per_mL[0] / 4.3 - 1)).toBeLessThan(0.05);
    expect(Math.abs(man.h.heparin_IU_per_mL[0] / 2.5 - 1)).toBeLessThan(0.05);
  });

  it("needs antithrombin: with a third of it 400 U/kg stay below an ACT of 350 s", () => {
    const [man, lacking] = [patient(), patient()];
    lacking.h.antithrombin_scale[0] = 0.35;
    for (const one of [man, lacking]) one.heparin(400);
    expect(man.act_s()).toBeGreaterThan(480);
    expect(lacking.act_s()).toBeLessThan(350);
  });

  it("meets protamine by its dose: too little leaves an ACT half-way, as much brings it home, too much lengthens it", () => {
    const courses = [0.6, 1, 2.6].map((ratio) => {
      const man = patient();
      man.heparin(300);
      man.protamine(ratio, 300);
      man.wait(3);
      const early_s = man.act_s();
      man.wait(30);
      return [early_s, man.act_s()];
    });
    const [low, equal, excess] = courses;
    expect(low[0]).toBeGreaterThan(180);
    expect(low[1]).toBeGreaterThan(160);
    expect(equal[0]).toBeLessThan(140);
    expect(equal[1]).toBeLessThan(130);
    expect(excess[0]).toBeGreaterThan(200);
    expect(excess[1]).toBeLessThan(130);
  });

  it("comes back from where protamine did not reach it, less than 0.3 U/mL, most of it an hour or two later", () => {
    const man = patient();
    man.heparin(400);
    man.wait(90);
    man.protamine(1.3, man.stored_IU() / man.h.weight_kg[0]);
    man.wait(10);
    const cleared = man.h.plasmaHeparin_IU_per_mL[0];
    man.wait(60);
    const back = man.h.plasmaHeparin_IU_per_mL[0];
    man.wait(400);
    expect(back).toBeGreaterThan(cleared + 0.02);
    expect(back).toBeLessThan(0.3);
    expect(man.h.plasmaHeparin_IU_per_mL[0]).toBeLessThan(back / 2);
    const { heparinEntered_IU: entered, heparinLeft_IU: left } = man.ledger;
    expect(Math.abs(entered[0] - left[0] - man.stored_IU())).toBeLessThan(1e-6);
  });
});
