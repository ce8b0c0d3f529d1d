import { PHASES, POPULATIONS, RULES, SETTINGS } from "@openperfusion/guidelines";
import type { Phase, Population, Setting, SiteRule } from "@openperfusion/guidelines";
import { SIGNALS } from "@openperfusion/signals";
import { z } from "zod";
import { Signal, Text } from "../profile/common.ts";
import { keysOf } from "./keysOf.ts";

const RuleId = z
  .string()
  .refine((id) => RULES.some((rule) => rule.id === id), "must be the id of a rule (docs/generated/rules.md)");

/** One threshold of a site's own. Numbers are in the signal's canonical unit. */
export const SiteRuleSchema = z
  .strictObject({
    id: z.templateLiteral(["site.", z.string().min(1).max(80)], 'must begin with "site."'),
    protocol: z.string().min(3).max(200),
    title: Text,
    rationale: Text,
    settings: z.array(z.enum(keysOf<Setting>(SETTINGS))).min(1),
    population: z.enum(keysOf<Population>(POPULATIONS)).exactOptional(),
    phases: z
      .array(z.enum(keysOf<Phase>(PHASES)))
      .min(1)
      .exactOptional(),
    value: z.strictObject({
      signal: Signal,
      maxAge_s: z.number().positive().max(86_400).exactOptional(),
      slopeOver_s: z.number().int().min(2).max(3600).exactOptional(),
    }),
    atLeast: z.number().exactOptional(),
    atMost: z.number().exactOptional(),
    hold_s: z.number().min(0).max(86_400).exactOptional(),
    hysteresis: z.number().min(0).exactOptional(),
    severity: z.enum(["info", "warning", "critical"]).exactOptional(),
    conflictsWith: z.array(RuleId).exactOptional(),
  })
  .superRefine(({ value, atLeast, atMost }, context) => {
    if (atLeast === undefined && atMost === undefined) {
      context.addIssue({ code: "custom", path: ["atLeast"], message: "must have atLeast, atMost or both" });
    }
    if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
      context.addIssue({ code: "custom", path: ["atMost"], message: `must be ${atLeast} (atLeast) or more` });
    }
    if (value.maxAge_s !== undefined && value.signal.startsWith("derived.")) {
      context.addIssue({
        code: "custom",
        path: ["value", "maxAge_s"],
        message: `must not stand there: ${value.signal} is worked out of others, each with an age of its own`,
      });
    }
    if (value.slopeOver_s !== undefined) return;
    const { plausible, unit } = SIGNALS[value.signal];
    for (const [field, bound] of Object.entries({ atLeast, atMost })) {
      if (bound !== undefined && (bound < plausible[0] || bound > plausible[1])) {
        context.addIssue({
          code: "custom",
          path: [field],
          message: `must be ${plausible[0]} to ${plausible[1]} ${unit}, as ${value.signal} is; found ${bound}`,
        });
      }
    }
  }) satisfies z.ZodType<SiteRule>;

/** A site's file of rules: thresholds, not code. */
export const SiteRules = z
  .strictObject({ rules: z.array(SiteRuleSchema).min(1).max(500) })
  .superRefine(({ rules }, context) => {
    const seen = new Set<string>();
    rules.forEach(({ id }, i) => {
      if (seen.has(id))
        context.addIssue({ code: "custom", path: ["rules", i, "id"], message: `"${id}" is there twice` });
      seen.add(id);
    });
  });
export type SiteRules = z.infer<typeof SiteRules>;
