import type { Cardioplegia } from "./cardioplegia.ts";
import { bloodHighPotassium, bloodLowPotassium } from "./solutions/bloodCardioplegia.ts";
import { custodiol, delNido, stThomas } from "./solutions/singleDoseCardioplegia.ts";

/** Every cardioplegia that a case can use. */
export const CARDIOPLEGIAS: readonly Cardioplegia[] = [
  bloodHighPotassium,
  bloodLowPotassium,
  delNido,
  custodiol,
  stThomas,
];
