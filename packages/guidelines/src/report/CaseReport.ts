import type { Missing, VerdictInterval } from "../evaluate/Verdict.ts";
import type { PhaseInterval } from "../phases/Phases.ts";

/** One stretch of a case out of what a rule asks for. */
export type Breach = Extract<VerdictInterval, { verdict: "breached" }>;

/** How one rule fared. Seconds are of the case's clock. */
export interface RuleResult {
  readonly rule: string;
  readonly version: number;
  readonly met_s: number;
  readonly breached_s: number;
  readonly unknown_s: number;
  readonly notApplicable_s: number;
  readonly breaches: readonly Breach[];
  /** Area beyond the limit over all breaches, in the number's unit times minutes; undefined where no number decides. */
  readonly area_min: number | undefined;
  /** Why it could not be judged, longest first. */
  readonly notJudged: readonly NotJudged[];
}

export interface NotJudged {
  readonly missing: Missing;
  readonly for_s: number;
}

/** DO2i below a floor. */
export interface Dip {
  readonly from_s: number;
  readonly to_s: number;
  readonly nadir: number;
  /** mL/m². */
  readonly area: number;
}

export interface DeliveryResult {
  /** mL/min/m²; of the guideline, which pins the constants that decide near it. */
  readonly floor: number;
  /** In the whole case, wherever the floor speaks. */
  readonly known_s: number;
  readonly nadir: number | undefined;
  /** Of those seconds the ones in which the floor speaks: an adult, the aorta clamped, 35 °C or more. */
  readonly judged_s: number;
  readonly below_s: number;
  readonly area: number;
  readonly dips: readonly Dip[];
}

export interface RewarmingResult {
  /** °C/min at the outlet, least squares over three minutes; undefined where none was known while rewarming. */
  readonly fastest_C_per_min: number | undefined;
  readonly fastest_s: number | undefined;
  /** Seconds faster than half a degree a minute, of an adult whose outlet is at 30 °C or more. */
  readonly tooFast_s: number;
}

export interface ActResult {
  readonly samples: number;
  /** On bypass, the longest time without a new ACT, counted from its beginning before the first; undefined without bypass. */
  readonly longestGap_s: number | undefined;
  readonly longestGapFrom_s: number | undefined;
}

/** A case in review: what was met, what was not, how long and how far, and what could not be judged and why. */
export interface CaseReport {
  readonly from_s: number;
  readonly to_s: number;
  readonly phases: readonly PhaseInterval[];
  readonly rules: readonly RuleResult[];
  readonly delivery: DeliveryResult;
  readonly rewarming: RewarmingResult;
  readonly act: ActResult;
}
