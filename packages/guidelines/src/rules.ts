import type { Rule } from "./rule/Rule.ts";
import { BLOOD_RULES } from "./rules/blood.ts";
import { CARDIOPLEGIA_RULES } from "./rules/cardioplegia.ts";
import { ECMO_RULES } from "./rules/ecmo.ts";
import { MONITORING_RULES } from "./rules/monitoring.ts";
import { OXYGEN_RULES } from "./rules/oxygen.ts";
import { PEDIATRIC_RULES } from "./rules/pediatric.ts";
import { PLAUSIBILITY_RULES } from "./rules/plausibility.ts";
import { PRESSURE_RULES } from "./rules/pressure.ts";
import { ANTICOAGULATION_RULES } from "./rules/anticoagulation.ts";
import { ARCH_RULES } from "./rules/arch.ts";
import { CHECKLIST_RULES } from "./rules/checklists.ts";
import { CIRCUIT_RULES } from "./rules/circuit.ts";
import { PRIMING_RULES } from "./rules/priming.ts";
import { TEAM_RULES } from "./rules/team.ts";
import { TEMPERATURE_RULES } from "./rules/temperature.ts";
import { WEANING_RULES } from "./rules/weaning.ts";

/** Every rule, by group; the order is that of tables and reports. */
export const RULES: readonly Rule[] = [
  ...PLAUSIBILITY_RULES,
  ...TEMPERATURE_RULES,
  ...OXYGEN_RULES,
  ...PRESSURE_RULES,
  ...BLOOD_RULES,
  ...CARDIOPLEGIA_RULES,
  ...MONITORING_RULES,
  ...PEDIATRIC_RULES,
  ...ECMO_RULES,
  ...ANTICOAGULATION_RULES,
  ...ARCH_RULES,
  ...CIRCUIT_RULES,
  ...CHECKLIST_RULES,
  ...TEAM_RULES,
  ...PRIMING_RULES,
  ...WEANING_RULES,
];
