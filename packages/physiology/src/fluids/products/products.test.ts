import { isSignalId } from "@openperfusion/signals";
import { describe, expect, it, test } from "vitest";
import { compose } from "../fluidOf.ts";
import { storedCells } from "./cells.ts";
import { PRODUCTS } from "./products.ts";

describe.each(PRODUCTS.map((product) => [product.name, product] as const))("%s", (name, product) => {
  it("has a control, a unit and a source", () => {
    expect(isSignalId(`product.${name}.units`)).toBe(true);
    expect(product.unit_mL).toBeGreaterThan(50);
    expect(product.source.length).toBeGreaterThan(10);
  });

  it("holds nothing less than nothing, and no more bicarbonate than its base asks for", () => {
    const { sid_mmol, co2_mmol, ...rest } = compose(product.fluid);
    for (const amount of Object.values(rest)) expect(amount).toBeGreaterThanOrEqual(0);
    expect(co2_mmol).toBeGreaterThan(0);
    expect(co2_mmol).toBeLessThan(Math.max(0.03, 1.2 * Math.abs(sid_mmol)));
  });
});

test("A unit of cells brings more potassium, acid and free hemoglobin the older it is, and less 2,3-DPG and base", () => {
  const weeks = [0, 7, 14, 21, 28, 35, 42].map((day) => compose(storedCells(day)));
  for (let i = 1; i < weeks.length; i++) {
    const [young, old] = [weeks[i - 1], weeks[i]];
    for (const grows of ["potassium_mmol", "lactate_mmol", "freeHemoglobin_g"] as const)
      expect(old[grows]).toBeGreaterThan(young[grows]);
    for (const falls of ["sid_mmol", "glucose_mmol"] as const) expect(old[falls]).toBeLessThan(young[falls]);
    expect(old.dpg_mmol).toBeLessThanOrEqual(young.dpg_mmol);
    expect(old.hemoglobin_g).toBeCloseTo(young.hemoglobin_g, 12);
  }
});

test("Only plasma, platelets, cryoprecipitate and whole blood bring clotting factors; albumin is protein alone", () => {
  const with_ = PRODUCTS.filter(({ fluid }) => compose(fluid).factors_g > 0).map(({ name }) => name);
  expect(with_).toEqual(["plasma", "platelets", "cryoprecipitate", "wholeBlood"]);
  expect(PRODUCTS.filter(({ fluid }) => compose(fluid).citrate_mmol > 0).map(({ name }) => name)).toEqual([
    "redCells",
    ...with_,
  ]);
});
