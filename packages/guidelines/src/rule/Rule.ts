import type { Text } from "@openperfusion/signals";
import type { SourceKey } from "../bibliography.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Population } from "../vocabulary/population.ts";
import type { Setting } from "../vocabulary/setting.ts";
import type { Condition } from "./Condition.ts";

/** What stands behind a rule. Only a guideline's recommendation has a class. */
export type RuleKind = "guideline" | "evidence" | "practice" | "device" | "plausibility";

/**
 * How far the source was checked. `verified`: a named person other than the writer read the full text. `read`: the
 * primary page, abstract or official summary was read by a program or the writer, where and when is stated. `secondary`:
 * known from another publication that quotes it, of whatever kind the rule is. `practice` and `device`: a text that was
 * opened says what is usual, or it is a site's own. `plausibility`: there is nothing to look up.
 */
export type RuleStatus = "verified" | "read" | "secondary" | "practice" | "device" | "plausibility";

export type GradeScheme = "EACTS" | "ACC/AHA" | "AmSECT" | "ELSO";

/** Class and level in the source's own words; `wording` where it has verbs instead ("shall"), or only those were seen. */
export interface Grade {
  readonly scheme: GradeScheme;
  readonly class?: string;
  readonly level?: string;
  readonly wording?:
    | "shall"
    | "should"
    | "may"
    | "recommended"
    | "not recommended"
    | "expert consensus"
    | "useful and safe practice";
}

export interface Citation {
  readonly source: SourceKey;
  /** Section, table or page in the source itself. */
  readonly locator: string;
  /** The public text that quotes it, and where there; only of what is known at second hand. */
  readonly quotedIn?: string;
  /** The figure or statement that was found there, in our own words. */
  readonly found: string;
}

export interface Verification {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly fullTextRead: true;
}

/** When a rule speaks at all; else its verdict is `notApplicable`. */
export interface Applicability {
  readonly settings: readonly Setting[];
  /** Without it, everybody. */
  readonly population?: Population;
  /** In any of these phases; without it in all. */
  readonly phases?: readonly Phase[];
  /** And only where this is so. */
  readonly where?: Condition;
}

/** One sourced statement that a machine can check against a case. Everything in it is data. */
export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly kind: RuleKind;
  readonly status: RuleStatus;
  readonly title: Text;
  readonly rationale: Text;
  /** What a verdict does not tell, and how it is misread. */
  readonly cannotTell: Text;
  /** None for what physics alone says, and for our own safety rules. */
  readonly citation?: Citation;
  /** Publications that speak for something else, or against it; `cannotTell` says what. */
  readonly seeAlso?: readonly SourceKey[];
  /** The protocol of a site whose own rule it is; never of the project's. */
  readonly site?: string;
  readonly grade?: Grade;
  readonly verification?: Verification;
  readonly applies: Applicability;
  /** What ought to be so: `met` when it is, `breached` when it is not. */
  readonly requires: Condition;
  /** Numbers inside the formulas that it rests on and that decide near a threshold; printed with every verdict. */
  readonly constants?: Readonly<Record<string, number>>;
  /** How long it must be otherwise before the verdict turns, in seconds. Ours, never the source's. */
  readonly hold_s: number;
  /** A product's choice, ours; none for what is known at second hand only. */
  readonly severity?: "info" | "warning" | "critical";
  /** Ids of rules that ask for something else in the same situation. Linked both ways. */
  readonly conflictsWith: readonly string[];
  readonly supersedes: readonly string[];
}

/** What a file of `rules/` says: what it leaves out has the usual value. */
export type RuleDefinition = Omit<Rule, "version" | "hold_s" | "conflictsWith" | "supersedes"> &
  Partial<Pick<Rule, "version" | "hold_s" | "conflictsWith" | "supersedes">>;

export function rule(definition: RuleDefinition): Rule {
  return { version: 1, hold_s: 0, conflictsWith: [], supersedes: [], ...definition };
}
