import type { PublishedPoint } from "./published/PublishedPoint.ts";
import type { Finding } from "./subjects/Finding.ts";

/** A point of a table that is kept as a table (`publishedTables.ts`, equations of the reference page), and what was found. */
export function finding(
  point: Omit<PublishedPoint, "seen"> & { readonly seen?: string },
  found: number,
  kind: Finding["kind"] = "predicted",
): Finding {
  return { point: { seen: "physiology.md", ...point }, found, kind };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function rms(values: readonly number[]): number {
  return Math.sqrt(mean(values.map((value) => value * value)));
}

export function largest(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs));
}

/** Where a growing function of one number is zero, between two bounds. */
export function root(of: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 60; i++) {
    const middle = (a + b) / 2;
    if (of(middle) < 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
