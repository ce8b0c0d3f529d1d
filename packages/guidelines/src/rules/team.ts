import type { Rule } from "../rule/Rule.ts";
import { electronicRecordEacts24 } from "./team/electronicRecordEacts24.ts";
import { qualityRegistryEacts24 } from "./team/qualityRegistryEacts24.ts";
import { incidentReportingEacts24 } from "./team/incidentReportingEacts24.ts";
import { artificialIntelligenceEacts24 } from "./team/artificialIntelligenceEacts24.ts";
import { reservePerfusionistAmsect17 } from "./team/reservePerfusionistAmsect17.ts";
import { restAfterDutyAmsect17 } from "./team/restAfterDutyAmsect17.ts";
import { accreditedTrainingEacts24 } from "./team/accreditedTrainingEacts24.ts";
import { certifiedPerfusionistsEacts24 } from "./team/certifiedPerfusionistsEacts24.ts";
import { eqfLevel6Eacts24 } from "./team/eqfLevel6Eacts24.ts";
import { simulationTrainingEacts24 } from "./team/simulationTrainingEacts24.ts";
import { operatingProceduresEacts24 } from "./team/operatingProceduresEacts24.ts";
import { closedLoopCommunicationEacts24 } from "./team/closedLoopCommunicationEacts24.ts";

/** Records, staffing and training. */
export const TEAM_RULES: readonly Rule[] = [
  electronicRecordEacts24,
  qualityRegistryEacts24,
  incidentReportingEacts24,
  artificialIntelligenceEacts24,
  reservePerfusionistAmsect17,
  restAfterDutyAmsect17,
  accreditedTrainingEacts24,
  certifiedPerfusionistsEacts24,
  eqfLevel6Eacts24,
  simulationTrainingEacts24,
  operatingProceduresEacts24,
  closedLoopCommunicationEacts24,
];
