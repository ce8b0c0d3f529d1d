import type { Rule } from "../rule/Rule.ts";
import { actInterval40Sarkar17 } from "./anticoagulation/actInterval40Sarkar17.ts";
import { actRepeatedEacts24 } from "./anticoagulation/actRepeatedEacts24.ts";
import { actBeforeBypassStsac18 } from "./anticoagulation/actBeforeBypassStsac18.ts";
import { actAtStart480Stsac18 } from "./anticoagulation/actAtStart480Stsac18.ts";
import { actOnBypass480Stsac18 } from "./anticoagulation/actOnBypass480Stsac18.ts";
import { actAtStart480Eacts24 } from "./anticoagulation/actAtStart480Eacts24.ts";
import { actOnBypass400Stsac18 } from "./anticoagulation/actOnBypass400Stsac18.ts";
import { actMieccCoronary300Anastasiadis } from "./anticoagulation/actMieccCoronary300Anastasiadis.ts";
import { actMieccValve400Anastasiadis } from "./anticoagulation/actMieccValve400Anastasiadis.ts";
import { individualHeparinEacts24 } from "./anticoagulation/individualHeparinEacts24.ts";
import { heparinHeldInLongBypassStsac18 } from "./anticoagulation/heparinHeldInLongBypassStsac18.ts";
import { antithrombinForResistanceEacts24 } from "./anticoagulation/antithrombinForResistanceEacts24.ts";
import { plasmaWithoutAntithrombinEacts24 } from "./anticoagulation/plasmaWithoutAntithrombinEacts24.ts";
import { noProphylacticPlasmaEacts24 } from "./anticoagulation/noProphylacticPlasmaEacts24.ts";
import { bivalirudinInHitEacts24 } from "./anticoagulation/bivalirudinInHitEacts24.ts";
import { argatrobanInHitEacts24 } from "./anticoagulation/argatrobanInHitEacts24.ts";
import { initialProtamineRatioEacts24 } from "./anticoagulation/initialProtamineRatioEacts24.ts";
import { totalProtamineRatioStsac18 } from "./anticoagulation/totalProtamineRatioStsac18.ts";
import { protamineByTitrationStsac18 } from "./anticoagulation/protamineByTitrationStsac18.ts";
import { protamineInfusionStsac18 } from "./anticoagulation/protamineInfusionStsac18.ts";
import { protamineReactionStsac18 } from "./anticoagulation/protamineReactionStsac18.ts";

/** Heparin, its tests and its reversal. */
export const ANTICOAGULATION_RULES: readonly Rule[] = [
  actBeforeBypassStsac18,
  actRepeatedEacts24,
  actInterval40Sarkar17,
  actAtStart480Stsac18,
  actOnBypass480Stsac18,
  actAtStart480Eacts24,
  actOnBypass400Stsac18,
  actMieccCoronary300Anastasiadis,
  actMieccValve400Anastasiadis,
  individualHeparinEacts24,
  heparinHeldInLongBypassStsac18,
  antithrombinForResistanceEacts24,
  plasmaWithoutAntithrombinEacts24,
  noProphylacticPlasmaEacts24,
  bivalirudinInHitEacts24,
  argatrobanInHitEacts24,
  initialProtamineRatioEacts24,
  totalProtamineRatioStsac18,
  protamineByTitrationStsac18,
  protamineInfusionStsac18,
  protamineReactionStsac18,
];
