import { EVENTS, PHASES } from "@openperfusion/guidelines";
import type { EventId, Moment, Phase, Quantity } from "@openperfusion/guidelines";
import { z } from "zod";
import { Kind, Signal } from "../profile/common.ts";
import { keysOf } from "./keysOf.ts";

export const Event = z.enum(keysOf<EventId>(EVENTS));

/** A point of a case that times are counted from. */
export const MomentSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("event"), event: Event }),
  z.strictObject({ kind: z.literal("phase"), phase: z.enum(keysOf<Phase>(PHASES)) }),
  z.strictObject({ kind: z.literal("sample"), signal: Signal }),
  z.strictObject({ kind: z.literal("start") }),
]) satisfies z.ZodType<Moment>;

const Moments = z.array(MomentSchema);

/** A number of a case at one second; it may be made of others. */
export const QuantitySchema: z.ZodType<Quantity> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("signal"),
      signal: Signal,
      valueKind: Kind,
      maxAge_s: z.number().positive(),
      view: z.enum(["37C", "actual"]).exactOptional(),
    }),
    z.strictObject({
      kind: z.literal("sampleStep"),
      figure: z.enum(["size", "interval_s"]),
      signal: Signal,
      maxAge_s: z.number().positive(),
    }),
    z.strictObject({ kind: z.literal("ifFitted"), signal: Signal, maxAge_s: z.number().positive() }),
    z.strictObject({ kind: z.literal("derived"), signal: Signal }),
    z.strictObject({ kind: z.literal("systemicFlow") }),
    z.strictObject({
      kind: z.literal("patient"),
      what: z.enum(["age_years", "weight_kg", "height_cm", "bsa_m2"]),
    }),
    z.strictObject({ kind: z.literal("constant"), value: z.number() }),
    z.strictObject({
      kind: z.enum(["sum", "difference", "product", "ratio", "least", "greatest"]),
      of: z.array(QuantitySchema).min(1),
    }),
    z.strictObject({ kind: z.enum(["magnitude", "log10"]), of: QuantitySchema }),
    z.strictObject({
      kind: z.literal("window"),
      figure: z.enum(["slopePerMinute", "deviation", "range", "lowest", "highest", "mean"]),
      of: QuantitySchema,
      window_s: z.number().int().min(2),
    }),
    z.strictObject({ kind: z.literal("atMoment"), of: QuantitySchema, moments: Moments }),
    z.strictObject({
      kind: z.literal("baseline"),
      of: QuantitySchema,
      window_s: z.number().int().min(1),
      within_s: z.number().positive(),
      moments: Moments,
    }),
    z.strictObject({
      kind: z.literal("areaBelow"),
      of: QuantitySchema,
      threshold: z.number(),
      since: Moments,
    }),
    z.strictObject({ kind: z.literal("timeSince"), moments: Moments }),
    z.strictObject({ kind: z.literal("total"), event: Event }),
  ]),
);
