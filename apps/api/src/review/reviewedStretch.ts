import type { Case, ReviewQuery } from "@openperfusion/contracts";
import { AppError } from "../problems/AppError.ts";

const MS_PER_H = 3_600_000;
/** A day and night of ECMO at once; longer runs are reviewed in parts. */
const MAX_REVIEW_MS = 24 * MS_PER_H;

export interface ReviewedStretch {
  readonly from_ms: number;
  readonly to_ms: number;
}

/**
 * The part of a case that is judged. A real console is its own and only source of alarms, so its case is reviewed after
 * its end and not before; a simulated or replayed one may still be running.
 *
 * @param isOfDevice one of its streams is of a real console, whatever else it is made over
 * @param last_ms the time of the newest frame; undefined where there is none
 */
export function reviewedStretch(
  { from_ms, to_ms }: Case,
  isOfDevice: boolean,
  query: ReviewQuery,
  last_ms: number | undefined,
  now_ms: number,
): ReviewedStretch {
  if (isOfDevice && (to_ms === null || to_ms > now_ms)) {
    const found = to_ms === null ? "has no end" : `ends at ${to_ms}, which is still to come`;
    throw new AppError(
      "caseRunning",
      `A case of real devices is reviewed after its end; this one ${found}. Open a case over the same streams with an end in the past.`,
    );
  }
  const end_ms = to_ms ?? Math.max(from_ms, last_ms ?? from_ms);
  const stretch = { from_ms: query.from_ms ?? from_ms, to_ms: query.to_ms ?? end_ms };
  for (const field of ["from_ms", "to_ms"] as const) {
    const time_ms = stretch[field];
    if (time_ms < from_ms || time_ms > end_ms) {
      refuse(field, `is ${time_ms}, must lie within the case, ${from_ms} to ${end_ms}`);
    }
  }
  if (stretch.to_ms < stretch.from_ms) {
    refuse("to_ms", `is ${stretch.to_ms}, must not lie before from_ms ${stretch.from_ms}`);
  }
  if (stretch.to_ms - stretch.from_ms > MAX_REVIEW_MS) {
    const hours = ((stretch.to_ms - stretch.from_ms) / MS_PER_H).toFixed(1);
    const limit_h = MAX_REVIEW_MS / MS_PER_H;
    refuse(
      "to_ms",
      `is ${hours} h after from_ms; at most ${limit_h} h are reviewed at once`,
      "reviewTooLong",
    );
  }
  return stretch;
}

function refuse(field: string, message: string, code: "rangeEmpty" | "reviewTooLong" = "rangeEmpty"): never {
  throw new AppError(code, `${field}: ${message}`, { errors: [{ field, message }] });
}
