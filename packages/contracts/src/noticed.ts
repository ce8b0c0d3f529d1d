import { z } from "zod";

/** The device's own clock against that of the bridge's computer. Neither is corrected. */
export const DeviceClockState = z.object({
  /** As sent in the last frame that tells it. */
  shown: z.string(),
  /** By how much it is ahead of the computer's local time: no clock that is read here names a zone. */
  aheadOfLocal_ms: z.number().int(),
  /** It tells no less than this apart. */
  resolution_ms: z.number().positive(),
  /** Millionths by which it is fast; null until that can be told. */
  drift_ppm: z.number().nullable(),
  /** How often it was set since the bridge began to hear it. */
  epoch: z.number().int().nonnegative(),
});
export type DeviceClockState = z.infer<typeof DeviceClockState>;

/** What the bridge noticed of a device in this run, beside what the device says. */
export const Noticed = z.object({
  /** Null where the device tells no running clock, and for a recording. */
  clock: DeviceClockState.nullable(),
  /** How often the device said that it was switched on anew. */
  restartCount: z.number().int().nonnegative(),
  /** How often it came back from a silence in which it may have been. */
  maybeRestartCount: z.number().int().nonnegative(),
  /** Frames that said the same as the one before, before the next one was due. */
  repeatCount: z.number().int().nonnegative(),
  /** Most of its last lines or packets have another form than its driver knows; none of them is read. */
  isLayoutUnknown: z.boolean(),
});
export type Noticed = z.infer<typeof Noticed>;

export const NOTHING_NOTICED: Noticed = {
  clock: null,
  restartCount: 0,
  maybeRestartCount: 0,
  repeatCount: 0,
  isLayoutUnknown: false,
};
