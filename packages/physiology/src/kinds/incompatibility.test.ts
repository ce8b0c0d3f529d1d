import { expect, test } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { slowContentKind } from "./contents.ts";
import { hemolysisKind } from "./hemolysis.ts";
import { dissolveCells, incompatibilityKind } from "./incompatibility.ts";
import { ledgerKind } from "./ledger.ts";

test("Incompatible cells dissolve by the gram, and platelets, fibrinogen and factors are used up by the share", () => {
  const x = {
    ...emptyRows(incompatibilityKind, 1, { lysis_g_per_min: 1.5, consumption_per_min: 0.1 }),
    bed: Int32Array.of(0),
  };
  const hemolysis = { ...emptyRows(hemolysisKind, 1), viscera: Int32Array.of(0), water: Int32Array.of(-1) };
  const slow = emptyRows(slowContentKind, 1, {
    hemoglobin_g: 140,
    platelets_1e9: 220,
    fibrinogen_g: 1.8,
    factors_g: 42,
  });
  const ledger = emptyRows(ledgerKind, 1);
  for (let i = 0; i < 600; i++) dissolveCells(x, hemolysis, slow, ledger);
  expect(slow.freeHemoglobin_g[0]).toBeCloseTo(1.5, 6);
  expect(slow.hemoglobin_g[0] + slow.freeHemoglobin_g[0]).toBeCloseTo(140, 9);
  expect(slow.platelets_1e9[0] / 220).toBeCloseTo(0.905, 2);
  expect(slow.platelets_1e9[0] + ledger.plateletsLeft_1e9[0]).toBeCloseTo(220, 9);
  expect(slow.factors_g[0] + ledger.factorsLeft_g[0]).toBeCloseTo(42, 9);
});
