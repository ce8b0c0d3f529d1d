import { z } from "zod";

/** What stands at the head of every guide page. A test reads all pages through it. */
export const Frontmatter = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  language: z.enum(["en", "es"]),
  /** Who reviewed it clinically, or that nobody did. */
  reviewed: z.string().min(1),
  /** Day of the last change, e.g. 2026-11-22. */
  written: z.iso.date(),
  sources: z
    .array(
      z.strictObject({
        /** How the text refers to it, e.g. "EACTS 2024". */
        key: z.string().min(1),
        citation: z.string().min(1),
        doi: z
          .string()
          .regex(/^10\.\d{4,9}\/\S+$/)
          .optional(),
        url: z.url({ protocol: /^https$/ }).optional(),
        /** What was read of it: the full text, the abstract, or a public summary. */
        read: z.string().min(1),
      }),
    )
    .min(1),
});
export type Frontmatter = z.infer<typeof Frontmatter>;
