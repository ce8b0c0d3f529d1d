import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { balanceOf } from "../engine/balance.ts";
import { createModel } from "../engine/Model.ts";
import type { Model } from "../engine/Model.ts";
import { PATIENTS } from "../patients/registry.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { keepStores } from "./bodyStores.ts";

const HCO3_AT_REST = { ph: 7.38, pco2_mmHg: 43 };

/** Kidneys that see one blood, and filter as usual; `seconds` of it in steps of a tenth. */
function kept(blood: { ph: number; pco2_mmHg: number }, seconds: number, change?: (m: Model) => void): Model {
  const m = createModel(ASSEMBLIES["no-circuit"], PATIENTS["adult-man"]);
  const site = m.bodyStores.site[0];
  m.sites.ph37[site] = blood.ph;
  m.sites.pco2At37_mmHg[site] = blood.pco2_mmHg;
  m.kidneys.filtration_mL_per_min[0] = m.kidneys.usualFiltration_mL_per_min[0];
  change?.(m);
  const start = balanceOf(m);
  for (let i = 0; i < seconds * 10; i++)
    keepStores(m.bodyStores, m.kidneys, m.sites, m.volumes, m.fast, m.slow, m.ledger);
  expect(leaksBetween(start, balanceOf(m)).filter(({ relative }) => !(relative <= 1e-9))).toEqual([]);
  return m;
}

const base = (m: Model): number => m.bodyStores.baseMade_mmol[0];

describe("what liver, bone and kidneys keep", () => {
  it("leaves a resting patient alone", () => {
    const m = kept(HCO3_AT_REST, 3600);
    expect(Math.abs(base(m))).toBeLessThan(0.2);
    expect(Math.abs(m.bodyStores.glucoseMade_mmol[0])).toBeLessThan(0.05);
    expect(Math.abs(m.bodyStores.calciumGiven_mmol[0])).toBeLessThan(0.05);
  });

  it("makes base in acidosis and gives it up in alkalosis, a thirtieth of the deficit in an hour", () => {
    const deficit_mmol = 5e-3 * kept(HCO3_AT_REST, 0).bodyStores.plasma_mL[0];
    const made = base(kept({ ph: 7.282, pco2_mmHg: 43 }, 3600));
    expect(made / deficit_mmol).toBeGreaterThan(0.02);
    expect(made / deficit_mmol).toBeLessThan(0.04);
    expect(base(kept({ ph: 7.47, pco2_mmHg: 43 }, 3600))).toBeLessThan(-0.2);
  });

  it("holds four mmol/L more bicarbonate for each 10 mmHg of carbon dioxide", () => {
    // 29 mmol/L at 53 mmHg, 33 at 63.
    expect(
      Math.abs(base(kept({ ph: 6.1 + Math.log10(29 / (0.0304 * 53)), pco2_mmHg: 53 }, 3600))),
    ).toBeLessThan(0.01);
    expect(
      Math.abs(base(kept({ ph: 6.1 + Math.log10(33 / (0.0304 * 63)), pco2_mmHg: 63 }, 3600))),
    ).toBeLessThan(0.01);
  });

  it("makes no base without filtration", () => {
    const m = kept({ ph: 7.2, pco2_mmHg: 43 }, 600, ({ kidneys }) => kidneys.filtration_mL_per_min.fill(0));
    expect(base(m)).toBe(0);
  });

  it("makes glucose and gives calcium where they lack", () => {
    const m = kept(HCO3_AT_REST, 60, ({ slow, bodyStores }) => {
      slow.glucose_mmol[bodyStores.viscera[0]] *= 0.5;
      slow.calcium_mmol[bodyStores.viscera[0]] *= 0.5;
    });
    expect(m.bodyStores.glucoseMade_mmol[0]).toBeGreaterThan(0);
    expect(m.bodyStores.calciumGiven_mmol[0]).toBeGreaterThan(0);
  });
});
