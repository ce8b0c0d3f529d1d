import { QUALIFIERS, VALUE_KINDS } from "@openperfusion/signals";
import type { FrameLayout } from "@openperfusion/signals";
import { z } from "zod";
import { CatalogueSignal } from "./catalogueSignal.ts";
import { Seq, ShortId, StreamId, Wall_ms } from "./identifiers.ts";
import { Origin } from "./origin.ts";

/** A frame of alarms alone has no column. */
export const Layout = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  columns: z
    .array(
      z.object({
        signal: CatalogueSignal,
        kind: z.enum(VALUE_KINDS),
        qualifier: z.enum(QUALIFIERS).exactOptional(),
      }),
    )
    .max(512),
}) satisfies z.ZodType<FrameLayout>;

/** What is fixed when a stream opens. Sent before its first batch; sending it again changes nothing. */
export const StreamDescriptor = z
  .object({
    id: StreamId,
    bridge: ShortId,
    port: ShortId,
    boot: ShortId,
    origin: Origin,
    /** `label` is English; `labels` has it in every language, and is absent from streams of bridges that told one only. */
    profile: z.object({
      id: z.string(),
      version: z.string(),
      label: z.string(),
      labels: z.object({ en: z.string(), es: z.string() }).exactOptional(),
    }),
    /**
     * Every layout that the profile can yield; frames name one of them. None for a device of which no value is read, such
     * as an analyzer whose results its site has not mapped: its bytes and notices are recorded all the same.
     */
    layouts: z.array(Layout).max(512),
    /** Answers given when the port was added, e.g. `gasUnit: "mmHg"`. */
    options: z.record(z.string(), z.string()),
    /** Which place on the circuit a channel measures; empty when it keeps its device name. */
    placement: z.record(z.string(), z.string()),
    /** Silence after which a value is stale, from the profile. */
    staleAfter_ms: z.number().positive(),
    /** `unspecified`: a recording whose wall clock names no zone; its times are stored as if UTC and printed as such. */
    clockZone: z.enum(["utc", "unspecified"]),
    openedAt_ms: Wall_ms,
    bridgeVersion: z.string(),
    intendedUse: z.string(),
  })
  .meta({ id: "StreamDescriptor" });
export type StreamDescriptor = z.infer<typeof StreamDescriptor>;

/** A stream as the server knows it. */
export const StreamState = StreamDescriptor.extend({
  /** Everything before this offset is committed. */
  committedSeq: Seq,
  firstWall_ms: Wall_ms.nullable(),
  lastWall_ms: Wall_ms.nullable(),
  frameCount: z.number().int().nonnegative(),
}).meta({ id: "StreamState" });
export type StreamState = z.infer<typeof StreamState>;

/** Answer to an opened stream and to a batch: where the server stands, after its commit. */
export const Watermark = z.object({ committedSeq: Seq }).meta({ id: "Watermark" });
export type Watermark = z.infer<typeof Watermark>;
