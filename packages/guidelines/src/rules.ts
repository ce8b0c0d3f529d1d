import type { Rule } from "./rule/Rule.ts";
import { PLAUSIBILITY_RULES } from "./rules/plausibility.ts";
import { TEMPERATURE_RULES } from "./rules/temperature.ts";

/** Every rule, by group; the order is that of tables and reports. */
export const RULES: readonly Rule[] = [...PLAUSIBILITY_RULES, ...TEMPERATURE_RULES];
