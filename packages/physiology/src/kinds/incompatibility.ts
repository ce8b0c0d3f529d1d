import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { SlowContents } from "./contents.ts";
import { burst } from "./hemolysis.ts";
import type { Hemolysis } from "./hemolysis.ts";
import type { Ledger } from "./ledger.ts";
import { tissueKind } from "./tissues.ts";

/**
 * Red cells of another blood group that antibodies dissolve within the vessels, and the clotting that their remains set off
 * (disseminated): so many grams of hemoglobin a minute, and so large a share a minute of the platelets, fibrinogen and clotting factors
 * that the viscera's blood holds. Both are a disturbance's.
 */
export const incompatibilityKind = defineKind({
  name: "incompatibility",
  columns: ["lysis_g_per_min", "consumption_per_min", "lysed_g"],
  parts: () => [{ name: "patient.incompatibility" }],
  joints: {
    bed: (_part, plan) => {
      const viscera = tissueKind.parts(plan).find(({ name }) => name === "patient.viscera");
      return plan.volume(viscera?.bed ?? "patient.rightAtrium");
    },
  },
});

export type Incompatibility = TableOf<typeof incompatibilityKind>;

/** Every 100 ms; two looks where nothing is wrong. */
export function dissolveCells(
  x: Incompatibility,
  hemolysis: Hemolysis,
  slow: SlowContents,
  ledger: Ledger,
): void {
  if (x.lysis_g_per_min[0] === 0 && x.consumption_per_min[0] === 0) return;
  const bed = x.bed[0];
  const before_g = hemolysis.freed_g[0];
  burst(hemolysis, slow, ledger, bed, (x.lysis_g_per_min[0] / 60) * CONTROL_S);
  x.lysed_g[0] += hemolysis.freed_g[0] - before_g;
  const share = Math.min(MOST_SHARE, (x.consumption_per_min[0] / 60) * CONTROL_S);
  ledger.plateletsLeft_1e9[0] += take(slow.platelets_1e9, bed, share);
  ledger.fibrinogenLeft_g[0] += take(slow.fibrinogen_g, bed, share);
  ledger.factorsLeft_g[0] += take(slow.factors_g, bed, share);
}

function take(column: Float64Array, row: number, share: number): number {
  const taken = share * column[row];
  column[row] -= taken;
  return taken;
}

const MOST_SHARE = 0.2;
