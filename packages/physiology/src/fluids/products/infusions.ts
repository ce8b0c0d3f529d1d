import { albumin20, albumin5, plasmaLyte, ringerLactate, saline } from "../../equipment/fluids.ts";
import type { Fluid as Label } from "../../equipment/fluids.ts";
import { fromLabel } from "../fromLabel.ts";
import type { Product } from "./Product.ts";

/** What is in a bag by its label alone, at the room's temperature. */
function labelled(name: string, label: Label): Product {
  return { name, unit_mL: label.bag_mL, fluid: fromLabel(label), source: label.source };
}

export const INFUSIONS: readonly Product[] = [
  labelled("albuminFive", albumin5),
  labelled("albuminTwenty", albumin20),
  labelled("saline", saline),
  labelled("ringerLactate", ringerLactate),
  labelled("plasmaLyte", plasmaLyte),
];
