import { z } from "zod";

/** `30min`, `1h30min`, `90s`, or a number of seconds. */
const Time = z.union([z.string().min(1), z.number().min(0)], {
  error: 'must be a time such as "30min" or a number of seconds',
});

/** What makes a patient: of these the engine's generator sizes the body, and says what it can size. */
export const SimPatient = z.strictObject({
  weight_kg: z.number().positive(),
  height_cm: z.number().positive(),
  sex: z.enum(["female", "male"]),
  age_years: z.number().positive(),
  /** Before any dilution. */
  hematocrit_fraction: z.number().min(0).max(1),
  /** Draws what no measure says from the published spreads; without it all of that is the mean. */
  seed: z.number().optional(),
});
export type SimPatient = z.infer<typeof SimPatient>;

/** Something that is done or befalls at a time: controls that are set, or a fault that grows. */
export const SimEvent = z
  .strictObject({
    at: Time,
    set: z.record(z.string(), z.number()).optional(),
    fault: z.string().min(1).optional(),
    /** 0 none, 1 full. */
    size: z.number().min(0).max(1).optional(),
    onset: Time.optional(),
  })
  .refine(({ set, fault }) => (set === undefined) !== (fault === undefined), "must have either set or fault")
  .refine(
    ({ fault, size }) => fault === undefined || size !== undefined,
    "must have a size from 0 to 1 with its fault",
  )
  .refine(
    ({ fault, size, onset }) => fault !== undefined || (size === undefined && onset === undefined),
    "may have size and onset with a fault only",
  );
export type SimEvent = z.infer<typeof SimEvent>;

/** A case of the headless runner, from a file. */
export const SimCase = z.strictObject({
  /** An id, or a file from the case's own folder. */
  assembly: z.string().min(1).optional(),
  patient: z
    .union([z.string().min(1), SimPatient], { error: "must be an id, a file, or a table of measures" })
    .optional(),
  seed: z.number().optional(),
  for: Time.optional(),
  every: Time.optional(),
  signals: z.array(z.string().min(1)).min(1).optional(),
  /** Controls as they are set when the case begins. */
  settings: z.record(z.string(), z.number()).default({}),
  event: z.array(SimEvent).max(100_000).default([]),
});
export type SimCase = z.infer<typeof SimCase>;
