import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { balanceOf } from "../engine/balance.ts";
import { createModel } from "../engine/Model.ts";
import { PATIENTS } from "../patients/registry.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { maintain } from "./maintenance.ts";

describe("maintenance fluid", () => {
  const hours = (set: { rate?: number; share?: number; urine?: number }, count: number): number => {
    const m = createModel(ASSEMBLIES["no-circuit"], PATIENTS["adult-man"]);
    const start = balanceOf(m);
    m.maintenance.set_mL_per_h[0] = set.rate ?? 0;
    m.maintenance.replaced_share[0] = set.share ?? 0;
    m.kidneys.urine_mL_per_min[0] = set.urine ?? 0;
    for (let i = 0; i < count * 36_000; i++)
      maintain(m.maintenance, m.kidneys, m.patient, m.volumes, m.fast, m.slow, m.ledger);
    expect(leaksBetween(start, balanceOf(m)).filter(({ relative }) => !(relative <= 1e-9))).toEqual([]);
    return m.maintenance.given_mL[0];
  };

  it("gives nothing, and touches nothing, unless it is ordered", () => {
    expect(hours({ urine: 1 }, 1)).toBe(0);
  });

  it("gives what is set by the hour", () => {
    expect(hours({ rate: 80 }, 2)).toBeCloseTo(160, 6);
  });

  it("gives back the urine of the hour before, so that but an hour of it is owed", () => {
    expect(hours({ share: 1, urine: 1 }, 12)).toBeCloseTo(60 * 11, 0);
    expect(hours({ share: 0.5, urine: 1 }, 12)).toBeCloseTo(30 * 11, 0);
  });
});
