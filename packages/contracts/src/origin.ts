import { z } from "zod";

/**
 * Where a stream's bytes come from. Fixed when the stream opens, never defaulted, travels in every message.
 * Screens and exports watermark everything that is not `device`.
 */
export const Origin = z.enum(["device", "simulator", "replay"]);
export type Origin = z.infer<typeof Origin>;
