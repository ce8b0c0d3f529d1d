import { expect } from "vitest";
import { PUBLISHED } from "../validation/published/tables.ts";

/** Expects a value within the limits of a published point. */
export function asPublished(id: string, value: number): void {
  const point = PUBLISHED.find((one) => one.id === id);
  if (point === undefined) throw new RangeError(`No published point is named "${id}"`);
  expect(value, `${id}: ${point.what}, ${point.unit}`).toBeGreaterThanOrEqual(point.low);
  expect(value, `${id}: ${point.what}, ${point.unit}`).toBeLessThanOrEqual(point.high);
}
