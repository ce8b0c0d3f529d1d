import type { Origin } from "@openperfusion/contracts";

/** From the least to the most: what mixes them is no more than its least. */
const RANK: readonly Origin[] = ["simulator", "replay", "device"];

/** The origin that a collection of streams inherits; null without any. */
export function lowestOrigin(origins: readonly string[]): Origin | null {
  return RANK.find((origin) => origins.includes(origin)) ?? null;
}
