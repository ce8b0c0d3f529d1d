import type {
  Sentinel as SentinelOf,
  Shape as ShapeOf,
  StatusRule as StatusRuleOf,
} from "@openperfusion/devices";
import { z } from "zod";
import { Bytes, Confident, Missing, Signal, Unit } from "./common.ts";

/** One form of a number. */
export const Shape = z.strictObject({
  pattern: Bytes.min(1),
  confidence: Confident,
  unit: Unit.exactOptional(),
}) satisfies z.ZodType<ShapeOf>;

/** One sign that there is no number. */
export const Sentinel = z.strictObject({
  pattern: Bytes.min(1),
  state: Missing,
  confidence: Confident,
}) satisfies z.ZodType<SentinelOf>;

export const StatusRule = z.strictObject({
  field: z.string().min(1),
  mask: z.number().int().min(1),
  is: z.number().int().exactOptional(),
  isNot: z.number().int().exactOptional(),
  ifTextSays: Missing.exactOptional(),
  unlessTextSays: z.array(Missing).exactOptional(),
  gives: Missing,
  signals: z.array(Signal).min(1),
  encodeAs: Bytes.exactOptional(),
  confidence: Confident,
}) satisfies z.ZodType<StatusRuleOf>;
