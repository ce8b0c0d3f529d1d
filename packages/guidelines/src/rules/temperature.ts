import type { Rule } from "../rule/Rule.ts";
import { cerebralEstimateSts15 } from "./temperature/cerebralEstimateSts15.ts";
import { coolingGradient10Sts15 } from "./temperature/coolingGradient10Sts15.ts";
import { normothermiaDeliveryEacts24 } from "./temperature/normothermiaDeliveryEacts24.ts";
import { outletMax37Eacts24 } from "./temperature/outletMax37Eacts24.ts";
import { outletMax37Shann06 } from "./temperature/outletMax37Shann06.ts";
import { outletMax37Sts15 } from "./temperature/outletMax37Sts15.ts";
import { outletPresentEacts24 } from "./temperature/outletPresentEacts24.ts";
import { outletPresentSts15 } from "./temperature/outletPresentSts15.ts";
import { patientSitesEacts24 } from "./temperature/patientSitesEacts24.ts";
import { rewarmingColdGradient10Sts15 } from "./temperature/rewarmingColdGradient10Sts15.ts";
import { rewarmingGradient10Sts15 } from "./temperature/rewarmingGradient10Sts15.ts";
import { rewarmingGradient4Sts15 } from "./temperature/rewarmingGradient4Sts15.ts";
import { rewarmingRateSts15 } from "./temperature/rewarmingRateSts15.ts";
import { weaningSiteSts15 } from "./temperature/weaningSiteSts15.ts";

/** Temperature on bypass. */
export const TEMPERATURE_RULES: readonly Rule[] = [
  coolingGradient10Sts15,
  rewarmingGradient10Sts15,
  rewarmingColdGradient10Sts15,
  rewarmingGradient4Sts15,
  rewarmingRateSts15,
  outletPresentSts15,
  cerebralEstimateSts15,
  weaningSiteSts15,
  outletMax37Eacts24,
  outletMax37Shann06,
  outletPresentEacts24,
  patientSitesEacts24,
  normothermiaDeliveryEacts24,
  outletMax37Sts15,
];
