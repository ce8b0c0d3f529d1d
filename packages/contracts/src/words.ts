import { z } from "zod";

/** What a person writes. A NUL, which PostgreSQL can't store, is no part of it. */
export const words = (maxLength: number): z.ZodString =>
  z
    .string()
    .min(1)
    .max(maxLength)
    .refine((text) => !text.includes("\0"), "must not hold the character NUL");

/** As people name themselves; nothing proves it. */
export const personName = (does: string): z.ZodString =>
  words(64).refine((text) => text.trim() !== "", `must name who ${does}`);
