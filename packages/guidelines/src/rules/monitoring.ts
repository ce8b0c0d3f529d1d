import type { Rule } from "../rule/Rule.ts";
import { bloodGasesEacts24 } from "./monitoring/bloodGasesEacts24.ts";
import { gasAnalysisEacts24 } from "./monitoring/gasAnalysisEacts24.ts";
import { hemoglobinLiveEacts24 } from "./monitoring/hemoglobinLiveEacts24.ts";
import { nirsAlgorithmEacts19 } from "./monitoring/nirsAlgorithmEacts19.ts";
import { nirsAlgorithmEacts24 } from "./monitoring/nirsAlgorithmEacts24.ts";
import { nirsLeftFall15Eacts24 } from "./monitoring/nirsLeftFall15Eacts24.ts";
import { nirsLeftFall20Deschamps13 } from "./monitoring/nirsLeftFall20Deschamps13.ts";
import { nirsRightFall15Eacts24 } from "./monitoring/nirsRightFall15Eacts24.ts";
import { nirsRightFall20Deschamps13 } from "./monitoring/nirsRightFall20Deschamps13.ts";
import { suctionStoppedAtProtamineAmsect17 } from "./monitoring/suctionStoppedAtProtamineAmsect17.ts";
import { suctionStoppedAtProtamineEacts24 } from "./monitoring/suctionStoppedAtProtamineEacts24.ts";
import { ultrafiltrationHighRiskEacts24 } from "./monitoring/ultrafiltrationHighRiskEacts24.ts";
import { ultrafiltrationVolumeEacts24 } from "./monitoring/ultrafiltrationVolumeEacts24.ts";
import { ventriclesWithin24hEacts24 } from "./monitoring/ventriclesWithin24hEacts24.ts";
import { volatileMicroporousEacts24 } from "./monitoring/volatileMicroporousEacts24.ts";
import { volatileNoPmpEacts24 } from "./monitoring/volatileNoPmpEacts24.ts";
import { volatileScavengingEacts24 } from "./monitoring/volatileScavengingEacts24.ts";

/** What is watched on bypass. */
export const MONITORING_RULES: readonly Rule[] = [
  hemoglobinLiveEacts24,
  bloodGasesEacts24,
  gasAnalysisEacts24,
  nirsLeftFall15Eacts24,
  nirsLeftFall20Deschamps13,
  nirsRightFall15Eacts24,
  nirsRightFall20Deschamps13,
  nirsAlgorithmEacts24,
  nirsAlgorithmEacts19,
  ultrafiltrationVolumeEacts24,
  volatileScavengingEacts24,
  volatileNoPmpEacts24,
  volatileMicroporousEacts24,
  ultrafiltrationHighRiskEacts24,
  suctionStoppedAtProtamineEacts24,
  suctionStoppedAtProtamineAmsect17,
  ventriclesWithin24hEacts24,
];
