import { freshFrozenPlasma } from "../../equipment/fluids.ts";
import type { Fluid } from "../Fluid.ts";
import { fromLabel } from "../fromLabel.ts";
import type { Product } from "./Product.ts";

/** Plasma that was thawed and stands at the bedside. */
const THAWED: Fluid = fromLabel(freshFrozenPlasma, {
  temperature_degC: 22,
  factors_g_per_dL_plasma: 7,
  fibrinogen_g_per_L: 2.2,
});

export const plasma: Product = {
  name: "plasma",
  unit_mL: 225,
  fluid: THAWED,
  source:
    "about 1 U/mL of each factor (accessmedicine.mhmedical.com, bookid 3212); fibrinogen 2.0 g/L, 0.9–3.2 (Theusinger 2011, as quoted by epgonline.org); label: equipment/fluids.ts",
};

/**
 * One apheresis unit, 300·10⁹ or more. A third of transfused platelets lies in the spleen within minutes; the bag is counted by
 * the two thirds that circulate. In plasma with acid citrate dextrose, kept at 22 °C.
 */
export const platelets: Product = {
  name: "platelets",
  unit_mL: 250,
  fluid: {
    ...THAWED,
    temperature_degC: 22,
    factors_g_per_dL_plasma: 5,
    citrate_mmol_per_L: 16,
    potassium_mmol_per_L: 4,
    lactate_mmol_per_L: 12,
    sid_mmol_per_L: 28,
    co2_mmol_per_L: 14,
    platelets_1e9_per_L: 840,
  },
  source:
    "at least 3·10¹¹ in about 200 mL (123docz.net 11448461-2186); spleen's third and plasma: teaching assumption",
};

/** A pool of ten units. */
export const cryoprecipitate: Product = {
  name: "cryoprecipitate",
  unit_mL: 175,
  fluid: {
    ...THAWED,
    temperature_degC: 22,
    protein_g_per_dL_plasma: 6.5,
    // Factor VIII, XIII and von Willebrand's alone; ACT and PT gain little of them.
    factors_g_per_dL_plasma: 2,
    fibrinogen_g_per_L: 14.3,
  },
  source:
    "15–20 mL and about 250 mg of fibrinogen a unit: accessmedicine.mhmedical.com, bookid 3212; other factors: teaching assumption",
};
