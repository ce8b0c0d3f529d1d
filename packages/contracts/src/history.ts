import { MISSING_STATES } from "@openperfusion/signals";
import type { ColumnRollup } from "@openperfusion/signals";
import { z } from "zod";
import { Base64, Seq, StreamId, Wall_ms } from "./identifiers.ts";
import { RecordRow } from "./record.ts";

/** `GET /streams/{id}/rows`: the record itself, oldest first. */
export const RowsQuery = z.object({
  fromSeq: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(5000).default(500),
  kind: z.enum(["frame", "notice", "rejected", "gap"]).optional(),
});
export const RowsPage = z
  .object({ rows: z.array(RecordRow), nextSeq: Seq.nullable() })
  .meta({ id: "RowsPage" });

/** `GET /streams/{id}/trend`: one column over time, cut into at most `buckets` equal stretches. */
export const TrendQuery = z.object({
  signal: z.string().describe("signal id; taken over every layout of the stream"),
  from_ms: z.coerce.number().pipe(Wall_ms).optional(),
  to_ms: z.coerce.number().pipe(Wall_ms).optional(),
  buckets: z.coerce.number().int().min(10).max(4000).default(1000),
});

/** Per bucket: the middle of its time, and the values' count, minimum, maximum and mean; a bucket without a value is left out. */
export const Trend = z
  .object({
    stream: StreamId,
    signal: z.string(),
    unit: z.string(),
    from_ms: Wall_ms,
    to_ms: Wall_ms,
    points: z.array(
      z.object({
        wall_ms: Wall_ms,
        count: z.number().int(),
        min: z.number(),
        max: z.number(),
        mean: z.number(),
      }),
    ),
    gaps: z.array(z.object({ from_ms: Wall_ms, to_ms: Wall_ms, reason: z.string() })),
  })
  .meta({ id: "Trend" });
export type Trend = z.infer<typeof Trend>;

/** `GET /streams/{id}/bytes?fromSeq&length`: raw bytes behind a row. */
export const RawBytes = z.object({ fromSeq: Seq, bytes: Base64 }).meta({ id: "RawBytes" });

/** Counts of one signal over a stream. */
export const SignalSummary = z.object({
  values: z.number().int(),
  notAvailable: z.number().int(),
  outOfRange: z.number().int(),
  otherStates: z.number().int(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  mean: z.number().nullable(),
});

export type SignalSummary = z.infer<typeof SignalSummary>;

/** What a roll-up of one signal's values counts. */
export function signalSummary(column: ColumnRollup): SignalSummary {
  const others = MISSING_STATES.filter((state) => state !== "notAvailable" && state !== "outOfRange");
  return {
    values: column.values,
    notAvailable: column.stateCount("notAvailable"),
    outOfRange: column.stateCount("outOfRange"),
    otherStates: others.reduce((sum, state) => sum + column.stateCount(state), 0),
    min: column.min ?? null,
    max: column.max ?? null,
    mean: column.mean ?? null,
  };
}

/** The same shape from `bridge decode --summary --json`, from `GET /streams/{id}/summary` and on the console page. */
export const StreamSummary = z
  .object({
    frames: z.number().int(),
    /** By marker as sent; the blank marker of a timer line is `timer`. */
    events: z.record(z.string(), z.number().int()),
    /** By key of the notice (`titles`: one per header block), or by its kind where it has no key. */
    notices: z.record(z.string(), z.number().int()),
    rejected: z.number().int(),
    gaps: z.number().int(),
    signals: z.record(z.string(), SignalSummary),
  })
  .meta({ id: "StreamSummary" });
export type StreamSummary = z.infer<typeof StreamSummary>;
