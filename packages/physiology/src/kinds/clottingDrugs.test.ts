import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { DRUGS } from "../drugs/drugs.ts";
import { balanceOf } from "../engine/balance.ts";
import { createModel } from "../engine/Model.ts";
import { adultMan } from "../patients/adultMan.ts";
import { changeClotting } from "./clotting.ts";
import { meetClottingDrugs } from "./clottingDrugs.ts";
import { circuitBlood, giveDrugs } from "./drugs.ts";
import { keepBloodFluid, patientBlood } from "./hemostasis.ts";
import { growThrombus } from "./thrombus.ts";

/** A patient whose blood stands still and is warm, with all that acts on clotting: hours pass in a moment. */
function still(assembly = "no-circuit") {
  const m = createModel(ASSEMBLIES[assembly], adultMan);
  m.tissues.temperature_degC.fill(37);
  const blood = patientBlood(m.plan);
  const circuit = circuitBlood(m.plan);
  const row = (name: string): number => DRUGS.findIndex((drug) => drug.name === name);
  const wait = (minutes: number): void => {
    for (let tenths = 0; tenths < minutes * 600; tenths++) {
      giveDrugs(
        m.drugs,
        m.drugEffects,
        circuit,
        blood,
        m.volumes,
        m.fast,
        m.slow,
        m.tissues,
        m.kidneys,
        m.ledger,
      );
      meetClottingDrugs(m.hemostasis, m.clotting, m.drugs);
      keepBloodFluid(m.hemostasis, blood, m.volumes, m.slow, m.tissues, m.ledger);
      changeClotting(m.clotting, m.hemostasis, m.oxygenators, blood, m.slow, m.ledger);
    }
  };
  return {
    m,
    h: m.hemostasis,
    wait,
    bolus: (name: string, dose: number): void => {
      m.drugs.pending[row(name)] = dose;
    },
  };
}

describe("antithrombin concentrate", () => {
  it("gives heparin back its answer where antithrombin lacks", () => {
    const { h, wait, bolus } = still();
    h.antithrombin_scale[0] = 0.35;
    h.pending_IU[0] = 400 * h.weight_kg[0];
    wait(2);
    const resistant_s = h.act_s[0];
    expect(resistant_s).toBeLessThan(350);
    bolus("antithrombin", 50 * h.weight_kg[0]);
    wait(2);
    expect(h.antithrombin_fraction[0]).toBeGreaterThan(1);
    expect(h.act_s[0]).toBeGreaterThan(resistant_s + 130);
  });
});

describe("fibrinogen and factors", () => {
  it("fibrinogen enters the blood with its account, factors their own; both are there at once", () => {
    const { m, h, wait, bolus } = still();
    wait(0.1);
    const before = balanceOf(m).fibrinogen_g;
    const seen_g_per_L = h.fibrinogen_g_per_L[0];
    bolus("fibrinogen", 4);
    bolus("prothrombinComplex", 25 * h.weight_kg[0]);
    wait(3);
    const { stored, entered, left } = balanceOf(m).fibrinogen_g;
    expect(entered - before.entered).toBeGreaterThan(3.99);
    expect(Math.abs(stored - before.stored - (entered - before.entered) + (left - before.left))).toBeLessThan(
      1e-9 * stored,
    );
    // 4 g in 2.9 L of plasma.
    expect(h.fibrinogen_g_per_L[0] - seen_g_per_L).toBeCloseTo(1.36, 1);
    expect(h.tissueFactors_fraction[0]).toBeGreaterThan(1.4);
    expect(h.factors_fraction[0]).toBeCloseTo(1, 6);
    const drugs = balanceOf(m).drugs;
    expect(Math.abs(drugs.stored + drugs.left - drugs.entered)).toBeLessThan(1e-9 * drugs.entered);
  });
});

it("tranexamic acid stops a wild lysis", () => {
  const { m, h, wait, bolus } = still();
  m.clotting.lysisDrive[0] = 15;
  wait(2);
  expect(m.clotting.lysis_ratio[0]).toBeGreaterThan(14);
  bolus("tranexamicAcid", 1000);
  wait(5);
  expect(h.weight_kg[0]).toBe(75);
  expect(m.clotting.lysis_ratio[0]).toBeLessThan(0.5);
});

describe("heparin and protamine as infusions", () => {
  it("on ECMO 10 IU/kg/h hold an anti-Xa of 0.2 to 0.4 in the man; elsewhere as much is gone faster", () => {
    const ecmo = still("va-femoral");
    const without = still();
    for (const { h } of [ecmo, without]) h.infusion_IU_per_kg_h[0] = 10;
    ecmo.wait(480);
    without.wait(480);
    const held = ecmo.h.plasmaHeparin_IU_per_mL[0];
    expect(held).toBeGreaterThan(0.2);
    expect(held).toBeLessThan(0.4);
    expect(without.h.plasmaHeparin_IU_per_mL[0]).toBeLessThan(held / 2);
    ecmo.wait(120);
    expect(ecmo.h.plasmaHeparin_IU_per_mL[0]).toBeGreaterThan(0.9 * held);
    const { stored, entered, left } = balanceOf(ecmo.m).heparin_IU;
    const prime_IU = stored - entered + left;
    expect(prime_IU).toBeGreaterThan(0);
    ecmo.wait(60);
    const later = balanceOf(ecmo.m).heparin_IU;
    expect(Math.abs(later.stored - later.entered + later.left - prime_IU)).toBeLessThan(1e-6);
  });

  it("protamine over ten minutes brings the ACT home as the same dose at once does", () => {
    const { h, wait } = still();
    h.pending_IU[0] = 300 * h.weight_kg[0];
    wait(2);
    h.protamineInfusion_mg_per_min[0] = 0.3 * h.weight_kg[0];
    wait(10);
    h.protamineInfusion_mg_per_min[0] = 0;
    wait(4);
    expect(h.act_s[0]).toBeLessThan(145);
  });
});

describe("a circuit whose pump stands still", () => {
  const clotted = (assembly: string, give: (bench: ReturnType<typeof still>) => void, minutes: number) => {
    const bench = still(assembly);
    const { m, h } = bench;
    m.slow.heparin_IU.fill(0);
    h.loading_IU_per_kg[0] = 0;
    h.infusion_IU_per_kg_h[0] = 0;
    give(bench);
    m.oxygenators.bloodFlow_mL_per_s.fill(0);
    m.edges.flow_mL_per_s.fill(0);
    const before = balanceOf(m);
    for (let tenths = 0; tenths < minutes * 600; tenths++)
      growThrombus(
        m.oxygenators,
        m.cells,
        m.traps,
        0,
        m.centrifugals,
        m.pipes,
        m.edges,
        m.volumes,
        m.slow,
        h,
        m.ledger,
      );
    const after = balanceOf(m);
    for (const account of ["platelets_1e9", "fibrinogen_g"] as const)
      expect(after[account].stored + after[account].left).toBeCloseTo(
        before[account].stored + before[account].left,
        8,
      );
    return { closed: m.oxygenators.thrombus[0], taken_1e9: after.platelets_1e9.left };
  };

  it("clots though bivalirudin was enough while blood flowed, as thrombin cleaves it there; not under argatroban", () => {
    const bivalirudin = (minutes: number) =>
      clotted("va-femoral", ({ h }) => (h.bivalirudin_mg_per_L[0] = 0.8), minutes).closed;
    expect(bivalirudin(8)).toBe(0);
    expect(bivalirudin(40)).toBeGreaterThan(0.3);
    expect(clotted("va-femoral", ({ h }) => (h.argatroban_mg_per_L[0] = 0.4), 40).closed).toBe(0);
  });

  it("holds platelets in its clot, each accounted for", () => {
    const bare = clotted(
      "va-femoral",
      ({ m }) => {
        m.slow.platelets_1e9.fill(10);
        m.slow.fibrinogen_g.fill(0.2);
      },
      20,
    );
    expect(bare.closed).toBeGreaterThan(0.5);
    expect(bare.taken_1e9).toBeGreaterThan(5);
  });
});
