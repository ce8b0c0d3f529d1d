import type { Rule } from "../rule/Rule.ts";
import { isolatedArrestMax40Eacts24 } from "./arch/isolatedArrestMax40Eacts24.ts";
import { cerebralFlow10To15Eacts24 } from "./arch/cerebralFlow10To15Eacts24.ts";
import { cerebralPressure40To80Eacts24 } from "./arch/cerebralPressure40To80Eacts24.ts";
import { cerebralFlow20To24Tgkdc21 } from "./arch/cerebralFlow20To24Tgkdc21.ts";
import { cerebralPressure20To24Tgkdc21 } from "./arch/cerebralPressure20To24Tgkdc21.ts";
import { cerebralFlow24To28Tgkdc21 } from "./arch/cerebralFlow24To28Tgkdc21.ts";
import { cerebralPressure24To28Tgkdc21 } from "./arch/cerebralPressure24To28Tgkdc21.ts";
import { cerebralFlow28To32Tgkdc21 } from "./arch/cerebralFlow28To32Tgkdc21.ts";
import { cerebralPressure28To32Tgkdc21 } from "./arch/cerebralPressure28To32Tgkdc21.ts";
import { cerebralHematocritTgkdc21 } from "./arch/cerebralHematocritTgkdc21.ts";
import { unilateralPerfusionMax50Eacts24 } from "./arch/unilateralPerfusionMax50Eacts24.ts";
import { retrogradeFlow100To500Eacts24 } from "./arch/retrogradeFlow100To500Eacts24.ts";
import { moderateWithPerfusionEacts24 } from "./arch/moderateWithPerfusionEacts24.ts";
import { perfusionInComplexArchEacts24 } from "./arch/perfusionInComplexArchEacts24.ts";
import { antegradeInflowEacts24 } from "./arch/antegradeInflowEacts24.ts";
import { axillaryInArchEacts24 } from "./arch/axillaryInArchEacts24.ts";
import { temperatureSitesEacts24 } from "./arch/temperatureSitesEacts24.ts";
import { bilateralNirsEacts24 } from "./arch/bilateralNirsEacts24.ts";
import { transcranialDopplerEacts24 } from "./arch/transcranialDopplerEacts24.ts";
import { thiopentalEacts24 } from "./arch/thiopentalEacts24.ts";
import { steroidEacts24 } from "./arch/steroidEacts24.ts";
import { coolingGradient10Eacts24 } from "./arch/coolingGradient10Eacts24.ts";

/** Surgery of the arch, hypothermic arrest and cerebral perfusion. */
export const ARCH_RULES: readonly Rule[] = [
  isolatedArrestMax40Eacts24,
  cerebralFlow10To15Eacts24,
  cerebralPressure40To80Eacts24,
  cerebralFlow20To24Tgkdc21,
  cerebralPressure20To24Tgkdc21,
  cerebralFlow24To28Tgkdc21,
  cerebralPressure24To28Tgkdc21,
  cerebralFlow28To32Tgkdc21,
  cerebralPressure28To32Tgkdc21,
  cerebralHematocritTgkdc21,
  unilateralPerfusionMax50Eacts24,
  retrogradeFlow100To500Eacts24,
  moderateWithPerfusionEacts24,
  perfusionInComplexArchEacts24,
  antegradeInflowEacts24,
  axillaryInArchEacts24,
  temperatureSitesEacts24,
  bilateralNirsEacts24,
  transcranialDopplerEacts24,
  thiopentalEacts24,
  steroidEacts24,
  coolingGradient10Eacts24,
];
