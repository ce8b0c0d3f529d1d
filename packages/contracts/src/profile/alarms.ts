import type { StatusAlarms } from "@openperfusion/devices";
import { z } from "zod";
import { Bytes, Length, Place } from "./common.ts";

const RecordPart = z.strictObject({ at: Place, length_bytes: Length });
/** What a source calls an alarm. */
const named = {
  text: z.string().min(1),
  priority: z.enum(["high", "medium", "low", "info"]).exactOptional(),
};

/** Alarms in the text of a status; see `StatusAlarms`. */
export const Alarms = z.strictObject({
  quiet: z.array(Bytes),
  code: z.string().min(1).exactOptional(),
  bits: z
    .array(z.strictObject({ mask: z.number().int().min(1), code: z.string().min(1), ...named }))
    .exactOptional(),
  flags: z.array(z.strictObject({ flag: Bytes.length(1), ...named })).exactOptional(),
  codes: z.array(z.strictObject({ code: Bytes.min(1), ...named })).exactOptional(),
  records: z
    .strictObject({ record_bytes: Length, code: RecordPart, text: RecordPart, rank: RecordPart })
    .exactOptional(),
}) satisfies z.ZodType<StatusAlarms>;
