import type { AstmProfile } from "@openperfusion/devices";
import { z } from "zod";
import { Length, Signal, Unit } from "./common.ts";
import { KnownCheckSchema } from "./framing.ts";
import { profileBase } from "./profileBase.ts";

export const AstmProfileSchema = z.strictObject({
  ...profileBase,
  codec: z.literal("astm"),
  framing: z.strictObject({
    kind: z.literal("astmLink"),
    maxText_bytes: Length.max(63_993),
    maxRecord_bytes: Length.max(1_048_576),
  }),
  check: KnownCheckSchema,
  results: z.array(
    z.strictObject({ code: z.string().min(1), signal: Signal, unitText: z.string(), unit: Unit }),
  ),
  emission: z.strictObject({ ownValues: z.partialRecord(Signal, z.number()) }),
}) satisfies z.ZodType<AstmProfile>;
