import { redCells, washedCells, wholeBlood } from "./cells.ts";
import { INFUSIONS } from "./infusions.ts";
import { cryoprecipitate, plasma, platelets } from "./plasmas.ts";
import type { Product } from "./Product.ts";

/** Everything that can be hung, in the order of its rows. */
export const PRODUCTS: readonly Product[] = [
  redCells,
  plasma,
  platelets,
  cryoprecipitate,
  wholeBlood,
  washedCells,
  ...INFUSIONS,
];
