import type { Rule } from "../rule/Rule.ts";
import { adequacySetEacts19 } from "./oxygen/adequacySetEacts19.ts";
import { adequacySetEacts24 } from "./oxygen/adequacySetEacts24.ts";
import { criticalFlow93 } from "./oxygen/criticalFlow93.ts";
import { deliveryThresholdBandEacts24 } from "./oxygen/deliveryThresholdBandEacts24.ts";
import { deliveryWatchedEacts24 } from "./oxygen/deliveryWatchedEacts24.ts";
import { do2PerVco2Desomer11 } from "./oxygen/do2PerVco2Desomer11.ts";
import { do2PerVco2Ranucci06 } from "./oxygen/do2PerVco2Ranucci06.ts";
import { do2iAbove300Mukaida21 } from "./oxygen/do2iAbove300Mukaida21.ts";
import { do2iMin262Desomer11 } from "./oxygen/do2iMin262Desomer11.ts";
import { do2iMin272Ranucci05 } from "./oxygen/do2iMin272Ranucci05.ts";
import { do2iMin280Eacts24 } from "./oxygen/do2iMin280Eacts24.ts";
import { do2iMin280Gift18 } from "./oxygen/do2iMin280Gift18.ts";
import { extractionHara24 } from "./oxygen/extractionHara24.ts";
import { flowBySurfaceAndTemperatureEacts19 } from "./oxygen/flowBySurfaceAndTemperatureEacts19.ts";
import { flowBySurfaceAndTemperatureEacts24 } from "./oxygen/flowBySurfaceAndTemperatureEacts24.ts";
import { flowIndexNormothermiaEacts24 } from "./oxygen/flowIndexNormothermiaEacts24.ts";
import { flowIndexNormothermiaSarkar17 } from "./oxygen/flowIndexNormothermiaSarkar17.ts";
import { leanMassFlowEacts19 } from "./oxygen/leanMassFlowEacts19.ts";
import { leanMassFlowEacts24 } from "./oxygen/leanMassFlowEacts24.ts";
import { pao2From100To150Saudi26 } from "./oxygen/pao2From100To150Saudi26.ts";
import { respiratoryQuotientRanucci06 } from "./oxygen/respiratoryQuotientRanucci06.ts";
import { svo2Above75Eacts24 } from "./oxygen/svo2Above75Eacts24.ts";
import { svo2LiveEacts24 } from "./oxygen/svo2LiveEacts24.ts";
import { svo2Min70Sarkar17 } from "./oxygen/svo2Min70Sarkar17.ts";
import { vco2iBelow60Ranucci06 } from "./oxygen/vco2iBelow60Ranucci06.ts";

/** Flow and oxygen on bypass. */
export const OXYGEN_RULES: readonly Rule[] = [
  do2iMin280Eacts24,
  do2iMin280Gift18,
  do2iAbove300Mukaida21,
  do2iMin272Ranucci05,
  do2iMin262Desomer11,
  deliveryThresholdBandEacts24,
  deliveryWatchedEacts24,
  do2PerVco2Desomer11,
  do2PerVco2Ranucci06,
  vco2iBelow60Ranucci06,
  respiratoryQuotientRanucci06,
  extractionHara24,
  adequacySetEacts24,
  adequacySetEacts19,
  flowIndexNormothermiaEacts24,
  flowIndexNormothermiaSarkar17,
  criticalFlow93,
  svo2LiveEacts24,
  svo2Min70Sarkar17,
  svo2Above75Eacts24,
  pao2From100To150Saudi26,
  leanMassFlowEacts24,
  leanMassFlowEacts19,
  flowBySurfaceAndTemperatureEacts24,
  flowBySurfaceAndTemperatureEacts19,
];
