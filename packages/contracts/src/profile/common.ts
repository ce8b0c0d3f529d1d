import { CONFIDENCES } from "@openperfusion/devices";
import type { Confidence } from "@openperfusion/devices";
import { isSignalId, MISSING_STATES, VALUE_KINDS } from "@openperfusion/signals";
import type { SignalId, Text as TextOf } from "@openperfusion/signals";
import { isUnitCode, UNITS } from "@openperfusion/units";
import type { UnitCode } from "@openperfusion/units";
import { z } from "zod";

/** Words in both languages of the project. */
export const Text = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1),
}) satisfies z.ZodType<TextOf>;

export const Signal = z.custom<SignalId>(
  (id) => typeof id === "string" && isSignalId(id),
  "must be a signal of the catalogue (docs/generated/signals.md)",
);

export const Unit = z.custom<UnitCode>(
  (code) => typeof code === "string" && isUnitCode(code),
  `must be one of the units ${Object.keys(UNITS).join(", ")}`,
);

export const Confident = z.enum(CONFIDENCES) satisfies z.ZodType<Confidence>;
export const Missing = z.enum(MISSING_STATES);
export const Kind = z.enum(VALUE_KINDS);

/** Code units are bytes. */
export const Bytes = z
  .string()
  .refine(
    (text) => Array.from(text).every((character) => character.charCodeAt(0) <= 0xff),
    "must hold characters from \\u0000 to \\u00ff only: each is a byte",
  );

/** A unit, or the option of the port that says which. */
export const UnitOrOption = z.union([Unit, z.strictObject({ option: z.string().min(1) })], {
  error: 'must be a unit such as "mm[Hg]", or { option: NAME }',
});

export const Place = z.number().int().min(0);
export const Length = z.number().int().min(1);
