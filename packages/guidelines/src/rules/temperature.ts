import type { Rule } from "../rule/Rule.ts";
import { outletMax37Sts15 } from "./temperature/outletMax37Sts15.ts";

/** Temperature on bypass. */
export const TEMPERATURE_RULES: readonly Rule[] = [outletMax37Sts15];
