import type { Rule } from "../rule/Rule.ts";
import { alphaStatEacts24 } from "./blood/alphaStatEacts24.ts";
import { alphaStatShann06 } from "./blood/alphaStatShann06.ts";
import { decideByOxygenation18To24Eacts24 } from "./blood/decideByOxygenation18To24Eacts24.ts";
import { glucoseBelow180Sts09 } from "./blood/glucoseBelow180Sts09.ts";
import { lactateMax3Ranucci06 } from "./blood/lactateMax3Ranucci06.ts";
import { noTransfusionAbove24Eacts24 } from "./blood/noTransfusionAbove24Eacts24.ts";
import { ph735To745Eacts24 } from "./blood/ph735To745Eacts24.ts";
import { transfuseBelow18Eacts24 } from "./blood/transfuseBelow18Eacts24.ts";

/** What blood holds on bypass. */
export const BLOOD_RULES: readonly Rule[] = [
  transfuseBelow18Eacts24,
  decideByOxygenation18To24Eacts24,
  noTransfusionAbove24Eacts24,
  ph735To745Eacts24,
  alphaStatEacts24,
  alphaStatShann06,
  glucoseBelow180Sts09,
  lactateMax3Ranucci06,
];
