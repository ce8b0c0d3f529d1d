import type { Rule } from "../rule/Rule.ts";
import { setUpEacts24 } from "./checklists/setUpEacts24.ts";
import { preBypassEacts24 } from "./checklists/preBypassEacts24.ts";
import { timeOutEacts24 } from "./checklists/timeOutEacts24.ts";
import { perioperativeEacts24 } from "./checklists/perioperativeEacts24.ts";
import { weaningEacts24 } from "./checklists/weaningEacts24.ts";
import { adverseEventsEacts24 } from "./checklists/adverseEventsEacts24.ts";
import { circuitKeptEacts24 } from "./checklists/circuitKeptEacts24.ts";
import { emergencyBypassEacts24 } from "./checklists/emergencyBypassEacts24.ts";
import { eclsAvailableEacts24 } from "./checklists/eclsAvailableEacts24.ts";

/** Checklists, and being ready for what may come. */
export const CHECKLIST_RULES: readonly Rule[] = [
  setUpEacts24,
  preBypassEacts24,
  timeOutEacts24,
  perioperativeEacts24,
  weaningEacts24,
  adverseEventsEacts24,
  circuitKeptEacts24,
  emergencyBypassEacts24,
  eclsAvailableEacts24,
];
