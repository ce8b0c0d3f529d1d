import type { SignalSummary } from "@openperfusion/contracts";
import { ColumnRollup, MISSING_STATES } from "@openperfusion/signals";
import type { Rollup } from "@openperfusion/signals";
import type { z } from "zod";

type Summary = z.infer<typeof SignalSummary>;

/** Counts per signal over roll-ups of any layouts, of what was measured; set points and limits are no measurements. */
export function signalSummaries(rollups: Iterable<Rollup>): Record<string, Summary> {
  const bySignal = new Map<string, ColumnRollup>();
  for (const { layout, columns } of rollups) {
    for (const [index, { signal, kind }] of layout.columns.entries()) {
      if (kind !== "measured") continue;
      const total = bySignal.get(signal) ?? new ColumnRollup();
      bySignal.set(signal, total);
      total.merge(columns[index] as ColumnRollup);
    }
  }
  return Object.fromEntries([...bySignal].map(([signal, column]) => [signal, summary(column)]));
}

function summary(column: ColumnRollup): Summary {
  const otherStates = MISSING_STATES.filter((state) => state !== "notAvailable" && state !== "outOfRange");
  return {
    values: column.values,
    notAvailable: column.stateCount("notAvailable"),
    outOfRange: column.stateCount("outOfRange"),
    otherStates: otherStates.reduce((total, state) => total + column.stateCount(state), 0),
    min: column.min ?? null,
    max: column.max ?? null,
    mean: column.mean ?? null,
  };
}
