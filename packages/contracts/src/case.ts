import { z } from "zod";
import { CatalogueSignal } from "./catalogueSignal.ts";
import { StreamId, Wall_ms } from "./identifiers.ts";
import { Origin } from "./origin.ts";
import { personName, words } from "./words.ts";

/** A pseudonym and what formulas need; no names, no dates of birth, no record numbers. */
export const CasePatient = z.object({
  pseudonym: words(64),
  weight_kg: z.number().min(0.3).max(350).nullable(),
  height_cm: z.number().min(25).max(250).nullable(),
  bsa_m2: z.number().min(0.1).max(3.5).nullable(),
});

/** Streams of one case. */
export const CASE_STREAMS_MAX = 64;

/** An interval over streams. Streams are never edited; a case annotates them. */
export const NewCase = z
  .object({
    title: words(200),
    patient: CasePatient,
    streams: z.array(StreamId).max(CASE_STREAMS_MAX),
    from_ms: Wall_ms,
    to_ms: Wall_ms.nullable(),
  })
  .meta({ id: "NewCase" });
export type NewCase = z.infer<typeof NewCase>;

/** A stream that a case is to be made over as well. */
export const NewCaseStream = z.object({ stream: StreamId }).meta({ id: "NewCaseStream" });
export type NewCaseStream = z.infer<typeof NewCaseStream>;

export const NewCaseEvent = z
  .object({
    wall_ms: Wall_ms,
    kind: z.enum(["note", "event", "laboratory"]),
    text: words(2000),
  })
  .meta({ id: "NewCaseEvent" });
export type NewCaseEvent = z.infer<typeof NewCaseEvent>;

export const CaseEvent = NewCaseEvent.extend({ id: z.string(), recordedAt_ms: Wall_ms });
export type CaseEvent = z.infer<typeof CaseEvent>;

/**
 * Which of the streams that measure a signal is printed for it, in records and exports. Streams stay apart: none is
 * merged with another or averaged. A choice holds for the whole case until the next one of the same signal.
 */
export const NewSourceChoice = z
  .object({
    signal: CatalogueSignal,
    /** A stream of the case; null takes the choice before it back. */
    stream: StreamId.nullable(),
    chosenBy: personName("chooses"),
  })
  .meta({ id: "NewSourceChoice" });
export type NewSourceChoice = z.infer<typeof NewSourceChoice>;

export const SourceChoice = NewSourceChoice.extend({
  /** From 1 within its case, in the order in which choices were made. */
  number: z.number().int().positive(),
  chosenAt_ms: Wall_ms,
}).meta({ id: "SourceChoice" });
export type SourceChoice = z.infer<typeof SourceChoice>;

export const Case = NewCase.extend({
  id: z.string(),
  createdAt_ms: Wall_ms,
  /** The lowest of its streams: simulator < replay < device; null while it has none. */
  origin: Origin.nullable(),
  events: z.array(CaseEvent),
  /** Every choice that was made, by number; none is ever changed or taken out. */
  sourceChoices: z.array(SourceChoice),
}).meta({ id: "Case" });
export type Case = z.infer<typeof Case>;
