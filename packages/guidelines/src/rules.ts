import type { Rule } from "./rule/Rule.ts";
import { ANTICOAGULATION_RULES } from "./rules/anticoagulation.ts";
import { ARCH_RULES } from "./rules/arch.ts";
import { CHECKLIST_RULES } from "./rules/checklists.ts";
import { CIRCUIT_RULES } from "./rules/circuit.ts";
import { PLAUSIBILITY_RULES } from "./rules/plausibility.ts";
import { PRIMING_RULES } from "./rules/priming.ts";
import { TEAM_RULES } from "./rules/team.ts";
import { TEMPERATURE_RULES } from "./rules/temperature.ts";
import { WEANING_RULES } from "./rules/weaning.ts";

/** Every rule, by group; the order is that of tables and reports. */
export const RULES: readonly Rule[] = [
  ...PLAUSIBILITY_RULES,
  ...TEMPERATURE_RULES,
  ...ANTICOAGULATION_RULES,
  ...ARCH_RULES,
  ...CIRCUIT_RULES,
  ...CHECKLIST_RULES,
  ...TEAM_RULES,
  ...PRIMING_RULES,
  ...WEANING_RULES,
];
