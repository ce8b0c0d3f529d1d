import { describe, expect, it } from "vitest";
import { baseExcessFromSid_mmol_per_L } from "../blood/strongIons.ts";
import { ringerLactate, saline } from "../equipment/fluids.ts";
import { packedCells } from "../equipment/solutions/packedCells.ts";
import { adultMan } from "../patients/adultMan.ts";
import { fluidOf } from "./fluidOf.ts";
import { fromLabel } from "./fromLabel.ts";

describe("a fluid as it mixes with blood", () => {
  it("is neutral in strong ions for saline and Ringer's lactate, whose lactate comes with it", () => {
    expect(fromLabel(saline).sid_mmol_per_L).toBe(0);
    expect(fromLabel(ringerLactate).sid_mmol_per_L).toBeCloseTo(0, 9);
    expect(fromLabel(ringerLactate).lactate_mmol_per_L).toBe(28);
  });

  it("holds about the strong ion difference of plasma water for a balanced crystalloid", () => {
    expect(1000 * fluidOf("crystalloid", adultMan).sid_mmol).toBeGreaterThan(20);
    expect(1000 * fluidOf("crystalloid", adultMan).sid_mmol).toBeLessThan(32);
  });

  it("brings a mole of base and of CO2 per liter for bicarbonate 8.4 %", () => {
    const fluid = fluidOf("bicarbonate", adultMan);
    expect(fluid.sid_mmol).toBeCloseTo(1, 3);
    expect(fluid.co2_mmol).toBeCloseTo(1.05, 3);
  });

  it("is blood of base excess zero for the patient's own arterial blood", () => {
    const blood = fluidOf("arterial", adultMan);
    expect(
      Math.abs(baseExcessFromSid_mmol_per_L(blood.sid_mmol, blood.hemoglobin_g, blood.protein_g)),
    ).toBeLessThan(0.5);
  });

  it("has more potassium and more acid the longer red cells are stored", () => {
    const [fresh, old] = [fromLabel(packedCells(3)), fromLabel(packedCells(35))];
    expect(old.potassium_mmol_per_L).toBeGreaterThan(30 + fresh.potassium_mmol_per_L);
    expect(old.sid_mmol_per_L ?? 0).toBeLessThan(fresh.sid_mmol_per_L ?? 0);
  });
});
