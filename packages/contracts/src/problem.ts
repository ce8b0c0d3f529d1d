import { z } from "zod";

/** RFC 9457 problem document: what went wrong, in which field, what was found and what is allowed. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    /** Only with code `sequenceGap`: where the server stands. */
    committedSeq: z.number().int().optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
