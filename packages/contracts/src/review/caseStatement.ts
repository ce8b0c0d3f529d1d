import { EVENTS, FACTS, PHASES, SETTINGS } from "@openperfusion/guidelines";
import type { EventId, FactId, Phase, Setting } from "@openperfusion/guidelines";
import { z } from "zod";
import { Wall_ms } from "../identifiers.ts";
import { keysOf } from "../rules/keysOf.ts";
import { personName } from "../words.ts";

const EventName = z.enum(keysOf<EventId>(EVENTS));
const statedBy = personName("states it");

/** What a person says of a case so that rules can be held against it. Nothing is supposed: what nobody said is unknown. */
export const NewCaseStatement = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("setting"), setting: z.enum(keysOf<Setting>(SETTINGS)), statedBy }),
    z.object({ kind: z.literal("age"), age_years: z.number().min(0).max(130), statedBy }),
    z.object({
      kind: z.literal("fact"),
      fact: z.enum(keysOf<FactId>(FACTS)),
      isSo: z.boolean(),
      /** Without it from the beginning on. */
      from_ms: Wall_ms.nullable(),
      statedBy,
    }),
    z.object({
      kind: z.literal("event"),
      event: EventName,
      wall_ms: Wall_ms,
      /** In the unit of the event's kind; null where it carries none or nobody knows it. */
      amount: z.number().min(0).nullable(),
      statedBy,
    }),
    /** Which kinds of events were noted throughout, so that their absence means something. The last one holds. */
    z.object({ kind: z.literal("keepsEvents"), events: z.array(EventName).max(64), statedBy }),
    /** Stands above what was recognized from signals. */
    z.object({
      kind: z.literal("phase"),
      phase: z.enum(keysOf<Phase>(PHASES)),
      isOn: z.boolean(),
      from_ms: Wall_ms,
      /** Without it to the end. */
      to_ms: Wall_ms.nullable(),
      statedBy,
    }),
    /** The statement of this number no longer holds; it stays in the case. */
    z.object({ kind: z.literal("takeBack"), takesBack: z.number().int().positive(), statedBy }),
  ])
  .superRefine((statement, context) => {
    if (statement.kind === "event" && statement.amount !== null && !("unit" in EVENTS[statement.event])) {
      context.addIssue({
        code: "custom",
        path: ["amount"],
        message: `must be null: an event of kind ${statement.event} carries no amount`,
      });
    }
    if (statement.kind === "phase" && statement.to_ms !== null && statement.to_ms < statement.from_ms) {
      context.addIssue({
        code: "custom",
        path: ["to_ms"],
        message: `must not lie before from_ms ${statement.from_ms}; found ${statement.to_ms}`,
      });
    }
  })
  .meta({ id: "NewCaseStatement" });
export type NewCaseStatement = z.infer<typeof NewCaseStatement>;

export const CaseStatement = z
  .intersection(
    NewCaseStatement,
    z.object({
      /** From 1 within its case, in the order in which statements were made. */
      number: z.number().int().positive(),
      statedAt_ms: Wall_ms,
    }),
  )
  .meta({ id: "CaseStatement" });
export type CaseStatement = z.infer<typeof CaseStatement>;

/** Those that were not taken back, in the order in which they were made. */
export function statementsInForce(statements: readonly CaseStatement[]): readonly CaseStatement[] {
  const gone = new Set(statements.flatMap((each) => (each.kind === "takeBack" ? [each.takesBack] : [])));
  return statements.filter(({ kind, number }) => kind !== "takeBack" && !gone.has(number));
}
