import type { Rule } from "../rule/Rule.ts";
import { reducedPrimeEacts24 } from "./priming/reducedPrimeEacts24.ts";
import { predictedHematocritAmsect17 } from "./priming/predictedHematocritAmsect17.ts";
import { circuitCo2FlushEacts24 } from "./priming/circuitCo2FlushEacts24.ts";
import { fieldCo2Eacts24 } from "./priming/fieldCo2Eacts24.ts";
import { sweepForFieldCo2Eacts24 } from "./priming/sweepForFieldCo2Eacts24.ts";
import { noStarchEacts24 } from "./priming/noStarchEacts24.ts";
import { noRoutineMannitolEacts24 } from "./priming/noRoutineMannitolEacts24.ts";
import { primedMax72hEacts19 } from "./priming/primedMax72hEacts19.ts";
import { dryMax30DaysEacts19 } from "./priming/dryMax30DaysEacts19.ts";

/** What the circuit is filled with, and how long it may wait. */
export const PRIMING_RULES: readonly Rule[] = [
  reducedPrimeEacts24,
  predictedHematocritAmsect17,
  circuitCo2FlushEacts24,
  fieldCo2Eacts24,
  sweepForFieldCo2Eacts24,
  noStarchEacts24,
  noRoutineMannitolEacts24,
  primedMax72hEacts19,
  dryMax30DaysEacts19,
];
