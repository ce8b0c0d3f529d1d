import { gasSiteKind } from "../../blood/gasSites.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../../blood/hematocrit.ts";
import { ionizedCalcium_mmol_per_L } from "../../blood/ionizedCalcium.ts";
import { solveSample } from "../../blood/solveSite.ts";
import { compose, fluidOf } from "../../fluids/fluidOf.ts";
import { FLUIDS } from "../../fluids/fluids.ts";
import { storedCells, washedCells } from "../../fluids/products/cells.ts";
import { plasma } from "../../fluids/products/plasmas.ts";
import type { Composition } from "../../kinds/contents.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { emptyRows } from "../../testing/emptyRows.ts";

/** What products are by their composition, and what mixing with blood makes of it: no engine, no patient time. */
export function productMixtures(): Record<string, number> {
  return {
    "V-product-mixture-1": mixed_percent(0.05),
    "V-product-mixture-2": mixed_percent(0.1),
    "V-product-mixture-3": mixed_percent(0.15),
    "V-product-redCells-1": storedCells(7).potassium_mmol_per_L,
    "V-product-redCells-2": storedCells(21).potassium_mmol_per_L,
    "V-product-redCells-3": storedCells(42).potassium_mmol_per_L,
    "V-product-redCells-4": phOf(compose(storedCells(42))),
    "V-product-redCells-5": 100 * (storedCells(42).dpg_mmol_per_L_cells / 5),
    "V-product-redCells-6": hemolysis_percent(compose(storedCells(35))),
    ...thawedPlasma(),
    "V-product-washed-1": 100 * washedCells.fluid.hematocrit_fraction,
    "V-product-washed-2": washedAway_percent(),
  };
}

/** Ionized calcium of arterial blood with a share of plasma in it, of that without. */
function mixed_percent(share: number): number {
  const blood = fluidOf("arterial", adultMan);
  const bag = compose(plasma.fluid);
  const ionized = (of: number): number => {
    const mix = (species: keyof Composition): number => (1 - of) * blood[species] + of * bag[species];
    const plasma_L = (1 - mix("hemoglobin_g") / CELL_HEMOGLOBIN_G_PER_ML) / 1000;
    return ionizedCalcium_mmol_per_L(
      mix("calcium_mmol") / plasma_L,
      7.4,
      mix("protein_g") / plasma_L / 10,
      mix("citrate_mmol") / plasma_L,
    );
  };
  return (100 * ionized(share)) / ionized(0);
}

function phOf(unit: Composition): number {
  const sites = emptyRows(gasSiteKind, 1);
  for (let pass = 0; pass < 30; pass++) {
    solveSample(sites, {
      o2_mmol_per_mL: unit.o2_mmol,
      co2_mmol_per_mL: unit.co2_mmol,
      sid_mmol_per_mL: unit.sid_mmol,
      hemoglobin_g_per_mL: unit.hemoglobin_g,
      fetalHemoglobin_g_per_mL: 0,
      dpg_mmol_per_mL: unit.dpg_mmol,
      protein_g_per_mL: unit.protein_g,
      temperature_degC: 37,
    });
  }
  return sites.ph[0];
}

function hemolysis_percent({ freeHemoglobin_g, hemoglobin_g }: Composition): number {
  return (100 * freeHemoglobin_g) / (freeHemoglobin_g + hemoglobin_g);
}

/** By mixing: three liters of plasma with half of their factors and a third of their fibrinogen. */
function thawedPlasma(): Record<string, number> {
  const { factors_g, fibrinogen_g } = compose(plasma.fluid);
  const own = { plasma_mL: 3070, factors_g: 3070 * 0.07 * 0.5, fibrinogen_g: 3.07 };
  const given_mL = 12.2 * 75;
  const whole_mL = own.plasma_mL + given_mL;
  return {
    "V-product-plasma-1": 100 * ((own.factors_g + given_mL * factors_g) / whole_mL / 0.07 - 0.5),
    "V-product-plasma-2": (1000 * (own.fibrinogen_g + given_mL * fibrinogen_g)) / whole_mL - 1,
  };
}

/** Of the potassium beside the cells of blood diluted to a hematocrit of 15 %, what does not come back with them. */
function washedAway_percent(): number {
  const shed = compose({ ...FLUIDS.bloodPrime, potassium_mmol_per_L: 4.5 });
  const washed = compose(washedCells.fluid);
  const kept = washed.potassium_mmol / washed.hemoglobin_g / (shed.potassium_mmol / shed.hemoglobin_g);
  return 100 * (1 - kept);
}
