import type { Rule } from "../rule/Rule.ts";
import { sweepOffWithFlow } from "./plausibility/sweepOffWithFlow.ts";

/** What physics says, and our own safety rules: no source needed, and none claimed. */
export const PLAUSIBILITY_RULES: readonly Rule[] = [sweepOffWithFlow];
