import { z } from "zod";

/** State of the server: `notReady` when its store does not answer in time. */
export const Health = z
  .object({
    status: z.enum(["ready", "notReady"]),
    version: z.string(),
    uptime_s: z.number(),
    store: z.object({
      kind: z.enum(["sqlite", "postgres"]),
      isAnswering: z.boolean(),
      answer_ms: z.number().nullable(),
      problem: z.string().nullable(),
    }),
  })
  .meta({ id: "Health" });
export type Health = z.infer<typeof Health>;
