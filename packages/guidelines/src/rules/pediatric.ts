import type { Rule } from "../rule/Rule.ts";
import { flow2500To3500g } from "./pediatric/flow2500To3500g.ts";
import { flow3500gTo10kg } from "./pediatric/flow3500gTo10kg.ts";
import { flowBelow2500g } from "./pediatric/flowBelow2500g.ts";
import { flowIndexAbove10kg } from "./pediatric/flowIndexAbove10kg.ts";

/** Bypass in children. */
export const PEDIATRIC_RULES: readonly Rule[] = [
  flowBelow2500g,
  flow2500To3500g,
  flow3500gTo10kg,
  flowIndexAbove10kg,
];
