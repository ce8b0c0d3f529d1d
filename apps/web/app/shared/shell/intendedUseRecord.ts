import { INTENDED_USE } from "@openperfusion/contracts";
import { contentId } from "@openperfusion/signals";
import { readStored, writeStored } from "../browser/stored.ts";

const KEY = "openperfusion.intendedUse";

/** The words that are acknowledged; other words must be read again. */
const WORDING = contentId(JSON.stringify(INTENDED_USE));

/** When this browser's user acknowledged the present wording, as ISO date and time; null if not yet. */
export function acknowledgedOn(): string | null {
  try {
    const record: unknown = JSON.parse(readStored(KEY) ?? "null");
    if (typeof record !== "object" || record === null) return null;
    const { wording, acknowledgedAt } = record as Record<string, unknown>;
    return wording === WORDING && typeof acknowledgedAt === "string" ? acknowledgedAt : null;
  } catch {
    return null;
  }
}

export function acknowledge(at: Date): void {
  writeStored(KEY, JSON.stringify({ wording: WORDING, acknowledgedAt: at.toISOString() }));
}
