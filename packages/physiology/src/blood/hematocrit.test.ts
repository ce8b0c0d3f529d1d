import { describe, expect, it } from "vitest";
import {
  CELL_HEMOGLOBIN_G_PER_ML,
  cellDpg_mmol_per_L,
  hematocrit_fraction,
  plasma_fraction,
  plasmaProtein_g_per_dL,
} from "./hematocrit.ts";

describe("red cells and plasma", () => {
  it("have a hematocrit of 0.45 at 15 g/dL", () => {
    expect(hematocrit_fraction(0.15)).toBeCloseTo(0.448, 3);
    expect(plasma_fraction(0.15)).toBeCloseTo(0.552, 3);
  });

  it("stay between nothing and packed for amounts that can't be", () => {
    expect(hematocrit_fraction(-1)).toBe(0);
    expect(hematocrit_fraction(2)).toBe(1);
    expect(plasma_fraction(2)).toBe(0.05);
    expect(plasmaProtein_g_per_dL(-1, 0)).toBe(0);
  });

  it("give protein and DPG in the space that each is in", () => {
    expect(plasmaProtein_g_per_dL(0.07 * 0.6, 0.4 * CELL_HEMOGLOBIN_G_PER_ML)).toBeCloseTo(7, 9);
    expect(cellDpg_mmol_per_L(0.4 * 0.005, 0.4 * CELL_HEMOGLOBIN_G_PER_ML)).toBeCloseTo(5, 9);
    expect(cellDpg_mmol_per_L(0, 0.1)).toBe(0);
    expect(cellDpg_mmol_per_L(0.001, 0)).toBe(5);
  });
});
