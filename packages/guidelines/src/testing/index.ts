export { verdictOf } from "./ruleCase.ts";
export type { RuleCase } from "./ruleCase.ts";
