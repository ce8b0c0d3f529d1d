import { PHASES, SETTINGS } from "@openperfusion/guidelines";
import type { Phase, Setting } from "@openperfusion/guidelines";
import { z } from "zod";
import { Case } from "../case.ts";
import { CaseStream } from "../caseRecord.ts";
import { Wall_ms } from "../identifiers.ts";
import { Text } from "../profile/common.ts";
import { keysOf } from "../rules/keysOf.ts";
import { SiteRuleSchema } from "../rules/siteRules.ts";
import { CaseStatement } from "./caseStatement.ts";

/** `GET /cases/{id}/review`: a part of a long case; without it the whole. */
export const ReviewQuery = z.object({
  from_ms: z.coerce.number().pipe(Wall_ms).optional(),
  to_ms: z.coerce.number().pipe(Wall_ms).optional(),
});
export type ReviewQuery = z.infer<typeof ReviewQuery>;

/** Seconds since the beginning of what was judged. */
const Second = z.number();

const DecidingValue = z.object({
  what: z.string(),
  value: z.number(),
  age_s: z.number().exactOptional(),
  /** The first stream of the source that it was read from. */
  stream: z.string().exactOptional(),
});
const Missing = z.object({ what: z.string(), why: z.string() });

const span = { from_s: Second, to_s: Second };

/** A stretch with one verdict. */
export const ReviewInterval = z.discriminatedUnion("verdict", [
  z.object({ verdict: z.literal("met"), ...span }),
  z.object({
    verdict: z.literal("breached"),
    ...span,
    values: z.array(DecidingValue),
    /** When what is required ceased, before the rule's hold time. */
    onset_s: Second,
    /** How far beyond the limit at most, and the area beyond it in the number's unit times minutes. */
    excess: z.object({ most: z.number(), area_min: z.number() }).exactOptional(),
  }),
  z.object({ verdict: z.literal("unknown"), ...span, missing: z.array(Missing) }),
  z.object({
    verdict: z.literal("notApplicable"),
    ...span,
    because: z.enum(["setting", "population", "phase", "condition"]),
  }),
]);
export type ReviewInterval = z.infer<typeof ReviewInterval>;

/** How one rule fared. A rule that applied at no time is counted and not listed. */
export const RuleReview = z.object({
  rule: z.string(),
  version: z.number().int(),
  met_s: z.number(),
  breached_s: z.number(),
  unknown_s: z.number(),
  notApplicable_s: z.number(),
  /** Beyond the limit, over all stretches; null where no number decides. */
  area_min: z.number().nullable(),
  /** From the first second to the last, the first few hundred of them. */
  intervals: z.array(ReviewInterval),
  intervalsLeftOut: z.number().int(),
  /** Why it could not be judged, longest first. */
  notJudged: z.array(z.object({ missing: Missing, for_s: z.number() })),
});
export type RuleReview = z.infer<typeof RuleReview>;

const PhaseReview = z.object({
  phase: z.enum(keysOf<Phase>(PHASES)),
  from_s: Second,
  /** Null while it lasts. */
  to_s: Second.nullable(),
  because: Text,
  values: z.array(DecidingValue),
  correctedBy: z.string().exactOptional(),
});

const Figures = z.object({
  delivery: z.object({
    floor: z.number(),
    known_s: z.number(),
    /** Seconds in which the floor speaks: an adult, the aorta clamped, 35 °C or more. */
    judged_s: z.number(),
    below_s: z.number(),
    area: z.number(),
    nadir: z.number().nullable(),
    dipCount: z.number().int(),
  }),
  rewarming: z.object({
    fastest_C_per_min: z.number().nullable(),
    fastest_s: Second.nullable(),
    tooFast_s: z.number(),
  }),
  act: z.object({
    samples: z.number().int(),
    longestGap_s: z.number().nullable(),
    longestGapFrom_s: Second.nullable(),
  }),
});

export const JudgedCase = z.object({
  setting: z.enum(keysOf<Setting>(SETTINGS)),
  age_years: z.number().nullable(),
  from_ms: Wall_ms,
  to_ms: Wall_ms,
  frames: z.number().int(),
  /** The first after a port was opened: their times are not trusted. */
  framesLeftOut: z.number().int(),
  phases: z.array(PhaseReview),
  rules: z.array(RuleReview),
  notApplicableCount: z.number().int(),
  figures: Figures,
});
export type JudgedCase = z.infer<typeof JudgedCase>;

/** A recorded case held against the rules: for review after the case, never an alarm. */
export const CaseReview = z
  .object({
    case: Case,
    streams: z.array(CaseStream),
    /** Every statement by number, those too that no longer hold. */
    statements: z.array(CaseStatement),
    /** The server's own thresholds, which the case was held against too. */
    siteRules: z.array(SiteRuleSchema),
    /** Null as long as nobody said which kind of support the case is about. */
    judged: JudgedCase.nullable(),
  })
  .meta({ id: "CaseReview" });
export type CaseReview = z.infer<typeof CaseReview>;
