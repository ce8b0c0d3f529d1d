import { describe, expect, it } from "vitest";
import { delivered, deliveredPotassium_mmol_per_L } from "./cardioplegia.ts";
import { albumin5, bicarbonate84, freshFrozenPlasma, plasmaLyte, ringerLactate, saline } from "./fluids.ts";
import { metabolizedAnions_mEq_per_L, strongIonDifference_mEq_per_L } from "./ions.ts";
import { bloodHighPotassium, bloodLowPotassium } from "./solutions/bloodCardioplegia.ts";
import { packedCells } from "./solutions/packedCells.ts";
import { custodiol, delNido, stThomas } from "./solutions/singleDoseCardioplegia.ts";

describe("fluids", () => {
  it("are neutral: what strong ions leave is bicarbonate or albumin's charge", () => {
    for (const fluid of [saline, ringerLactate, plasmaLyte, bicarbonate84]) {
      expect(fluid.sid_mEq_per_L).toBeCloseTo(fluid.bicarbonate_mmol_per_L, 9);
    }
    expect(albumin5.sid_mEq_per_L).toBeCloseTo(0.28 * albumin5.protein_g_per_L, 9);
    expect(freshFrozenPlasma.sid_mEq_per_L).toBeGreaterThan(freshFrozenPlasma.bicarbonate_mmol_per_L);
  });

  it("turn alkaline as acetate, gluconate and lactate are burnt: Plasma-Lyte by 50, Ringer by 28 mEq/L", () => {
    expect(metabolizedAnions_mEq_per_L(plasmaLyte)).toBe(50);
    expect(metabolizedAnions_mEq_per_L(ringerLactate)).toBe(28);
    expect(metabolizedAnions_mEq_per_L(saline)).toBe(0);
  });

  it("leak potassium, gather lactate and lose DPG as red cells grow old", () => {
    const ages = [0, 3, 7, 10, 14, 21, 30, 35, 42].map(packedCells);
    for (let i = 1; i < ages.length; i++) {
      expect(ages[i].potassium_mmol_per_L).toBeGreaterThan(ages[i - 1].potassium_mmol_per_L);
      expect(ages[i].lactate_mmol_per_L).toBeGreaterThan(ages[i - 1].lactate_mmol_per_L);
      expect(ages[i].dpgFraction).toBeLessThanOrEqual(ages[i - 1].dpgFraction);
      expect(ages[i].sid_mEq_per_L).toBeLessThanOrEqual(ages[i - 1].sid_mEq_per_L);
      expect(ages[i].sid_mEq_per_L).toBeGreaterThan(0);
    }
    expect(packedCells(35).potassium_mmol_per_L).toBeLessThan(58);
    expect(packedCells(60)).toEqual(packedCells(42));
  });
});

describe("cardioplegia", () => {
  it("brings the potassium that was measured: 18.15 to 21.2 for arrest, 10 later, 4:1 blood", () => {
    for (const plasma of [4.3, 5, 6.4]) {
      const potassium = deliveredPotassium_mmol_per_L(bloodHighPotassium, plasma);
      expect(potassium).toBeGreaterThan(18.15);
      expect(potassium).toBeLessThan(21.2);
    }
    expect(deliveredPotassium_mmol_per_L(bloodLowPotassium, 4.5)).toBeCloseTo(10, 9);
    expect(delivered(4, 1, bloodHighPotassium.magnesium_mmol_per_L)).toBeCloseTo(13, 0);
    expect(delivered(4, 1, bloodLowPotassium.magnesium_mmol_per_L)).toBeCloseTo(9, 0);
    expect(deliveredPotassium_mmol_per_L(delNido, 4.5)).toBeCloseTo(23.4, 1);
    expect(deliveredPotassium_mmol_per_L(stThomas, 4.5)).toBe(16);
  });

  it("is neutral: bicarbonate, or histidine's hydrochloride, makes up for the strong ions", () => {
    for (const one of [bloodHighPotassium, bloodLowPotassium, delNido, stThomas]) {
      expect(Math.abs(strongIonDifference_mEq_per_L(one) - one.bicarbonate_mmol_per_L)).toBeLessThan(0.6);
    }
    expect(Math.abs(strongIonDifference_mEq_per_L(custodiol) + 18)).toBeLessThan(1.5);
  });
});
