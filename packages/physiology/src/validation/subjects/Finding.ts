import type { PublishedPoint } from "../published/PublishedPoint.ts";
import { PUBLISHED } from "../published/tables.ts";

/** What the engine gave for a published point; `fitted` where the figure set a parameter, else `predicted`. */
export interface Finding {
  readonly point: PublishedPoint;
  readonly found: number;
  readonly kind: "fitted" | "predicted";
}

/** Numbers found, by the ids of their points; those of `fitted` set a parameter. Throws RangeError on an unknown id. */
export function findings(
  found: Readonly<Record<string, number>>,
  fitted: readonly string[] = [],
): readonly Finding[] {
  return Object.entries(found).map(([id, value]) => {
    const point = PUBLISHED.find((one) => one.id === id);
    if (point === undefined) throw new RangeError(`No published point is named "${id}"`);
    return { point, found: value, kind: fitted.includes(id) ? "fitted" : "predicted" };
  });
}
