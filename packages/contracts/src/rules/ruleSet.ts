import {
  BIBLIOGRAPHY,
  DOSSIERS,
  FACTS,
  gradeOf,
  PHASES,
  POPULATIONS,
  RULES,
  SETTINGS,
  standingOf,
} from "@openperfusion/guidelines";
import type {
  BibliographyEntry,
  Condition,
  FactId,
  Phase,
  Population,
  Rule,
  Setting,
  SourceKey,
} from "@openperfusion/guidelines";
import { z } from "zod";
import { Signal, Text } from "../profile/common.ts";
import { keysOf } from "./keysOf.ts";
import { Event, MomentSchema, QuantitySchema } from "./quantity.ts";

/** Something that is so, not so or not known. */
export const ConditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("compare"),
      of: QuantitySchema,
      is: z.enum(["<", "<=", ">", ">="]),
      than: z.number(),
      hysteresis: z.number().min(0),
    }),
    z.strictObject({ kind: z.enum(["all", "any"]), of: z.array(ConditionSchema).min(1) }),
    z.strictObject({ kind: z.literal("not"), of: ConditionSchema }),
    z.strictObject({ kind: z.literal("present"), signal: Signal, maxAge_s: z.number().positive() }),
    z.strictObject({ kind: z.literal("fact"), fact: z.enum(keysOf<FactId>(FACTS)) }),
    z.strictObject({ kind: z.literal("happened"), event: Event, since: z.array(MomentSchema) }),
    z.strictObject({ kind: z.literal("inOrder"), events: z.array(Event).min(2) }),
  ]),
);

const Words = z.string().min(1);

/** One rule as it stands in a file: the same shape as the literals of the project. */
export const RuleSchema = z.strictObject({
  id: Words,
  version: z.number().int().positive(),
  kind: z.enum(["guideline", "evidence", "practice", "device", "plausibility"]),
  status: z.enum(["verified", "read", "secondary", "practice", "device", "plausibility"]),
  title: Text,
  rationale: Text,
  cannotTell: Text,
  citation: z
    .strictObject({
      source: z.enum(keysOf<SourceKey>(BIBLIOGRAPHY)),
      locator: Words,
      quotedIn: Words.exactOptional(),
      found: Words,
    })
    .exactOptional(),
  seeAlso: z
    .array(z.enum(keysOf<SourceKey>(BIBLIOGRAPHY)))
    .min(1)
    .exactOptional(),
  site: Words.exactOptional(),
  grade: z
    .strictObject({
      scheme: z.enum(["EACTS", "ACC/AHA", "AmSECT", "ELSO"]),
      class: Words.exactOptional(),
      level: Words.exactOptional(),
      wording: z
        .enum([
          "shall",
          "should",
          "may",
          "recommended",
          "not recommended",
          "expert consensus",
          "useful and safe practice",
        ])
        .exactOptional(),
    })
    .exactOptional(),
  verification: z
    .strictObject({ by: Words, on: z.iso.date(), fullTextRead: z.literal(true) })
    .exactOptional(),
  applies: z.strictObject({
    settings: z.array(z.enum(keysOf<Setting>(SETTINGS))).min(1),
    population: z.enum(keysOf<Population>(POPULATIONS)).exactOptional(),
    phases: z
      .array(z.enum(keysOf<Phase>(PHASES)))
      .min(1)
      .exactOptional(),
    where: ConditionSchema.exactOptional(),
  }),
  requires: ConditionSchema,
  constants: z.record(z.string(), z.number()).exactOptional(),
  hold_s: z.number().min(0),
  severity: z.enum(["info", "warning", "critical"]).exactOptional(),
  conflictsWith: z.array(Words),
  supersedes: z.array(Words),
}) satisfies z.ZodType<Rule>;

/** A publication as it stands in a file. */
const SourceSchema = z.strictObject({
  title: Words,
  isTitleOurs: z.literal(true).exactOptional(),
  authors: Words.exactOptional(),
  year: z.number().int().exactOptional(),
  reference: Words.exactOptional(),
  doi: Words.exactOptional(),
  pmid: Words.exactOptional(),
  pmcid: Words.exactOptional(),
  kind: z.enum([
    "guideline",
    "standard",
    "trial",
    "cohort",
    "review",
    "consensus",
    "registry",
    "bench",
    "practice",
  ]),
  seen: z
    .array(
      z.strictObject({
        where: Words,
        on: z.iso.date().exactOptional(),
        as: z.enum(["primary", "copy", "quoted"]),
        claim: Words,
      }),
    )
    .min(1),
}) satisfies z.ZodType<BibliographyEntry>;

/** How far a rule was checked and how strong it is, in words: at second hand a class is "reported as … not checked". */
const StandingSchema = z.strictObject({ standing: Text, grade: Text.exactOptional() });

/** A text that quotes others: what `quotedIn` begins with. */
const DossierSchema = z.strictObject({ title: Words, address: z.url(), on: z.iso.date() });

/** The whole set as one file. `unconfirmed` names the rules, of whatever kind, that are known at second hand and not checked. */
export const RuleSet = z.strictObject({
  format: z.literal("openperfusion-rules"),
  formatVersion: z.literal(2),
  purpose: z.literal("Education and review only; never an alarm."),
  unconfirmed: z.array(Words),
  rules: z.array(RuleSchema).min(1),
  standings: z.record(Words, StandingSchema),
  sources: z.record(Words, SourceSchema),
  quotingTexts: z.record(Words, DossierSchema),
});
export type RuleSet = z.infer<typeof RuleSet>;

/** The project's own set. */
export function ruleSet(rules: readonly Rule[] = RULES): Omit<RuleSet, "rules" | "sources"> & {
  readonly rules: readonly Rule[];
  readonly sources: Readonly<Record<string, BibliographyEntry>>;
} {
  return {
    format: "openperfusion-rules",
    formatVersion: 2,
    purpose: "Education and review only; never an alarm.",
    unconfirmed: rules.filter(({ status }) => status === "secondary").map(({ id }) => id),
    rules,
    standings: Object.fromEntries(rules.map((rule) => [rule.id, standing(rule)])),
    sources: Object.fromEntries(sourcesOf(rules).map((key) => [key, BIBLIOGRAPHY[key]])),
    quotingTexts: DOSSIERS,
  };
}

function standing(rule: Rule): z.infer<typeof StandingSchema> {
  const grade = gradeOf(rule);
  return { standing: standingOf(rule), ...(grade === undefined ? {} : { grade }) };
}

/** Publications that the rules cite, each once. */
function sourcesOf(rules: readonly Rule[]): readonly SourceKey[] {
  return [
    ...new Set(
      rules.flatMap(({ citation, seeAlso = [] }) => [
        ...(citation === undefined ? [] : [citation.source]),
        ...seeAlso,
      ]),
    ),
  ];
}

/** JSON Schema (2020-12) of such a file. */
export function ruleSetJsonSchema(): unknown {
  return z.toJSONSchema(RuleSet, { unrepresentable: "any" });
}
