import type { Rule } from "../rule/Rule.ts";
import { arrestBelow30Congenital20, arrestMax45Congenital20 } from "./pediatric/congenitalArrest.ts";
import { arrestMax41Boston03 } from "./pediatric/arrestMax41Boston03.ts";
import { flow2500To3500g } from "./pediatric/flow2500To3500g.ts";
import { flow3500gTo10kg } from "./pediatric/flow3500gTo10kg.ts";
import { flowBelow2500g } from "./pediatric/flowBelow2500g.ts";
import { flowIndexAbove10kg } from "./pediatric/flowIndexAbove10kg.ts";
import { flowIndexConventional } from "./pediatric/flowIndexConventional.ts";
import { hematocritAtWeaning40To45 } from "./pediatric/hematocritAtWeaning40To45.ts";
import { hematocritConventional25 } from "./pediatric/hematocritConventional25.ts";
import { hematocritHighFlow32 } from "./pediatric/hematocritHighFlow32.ts";

/** Bypass in children. */
export const PEDIATRIC_RULES: readonly Rule[] = [
  flowBelow2500g,
  flow2500To3500g,
  flow3500gTo10kg,
  flowIndexAbove10kg,
  flowIndexConventional,
  hematocritConventional25,
  hematocritHighFlow32,
  hematocritAtWeaning40To45,
  arrestMax41Boston03,
  arrestBelow30Congenital20,
  arrestMax45Congenital20,
];
