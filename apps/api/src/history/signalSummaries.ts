import { signalSummary } from "@openperfusion/contracts";
import type { SignalSummary } from "@openperfusion/contracts";
import { ColumnRollup } from "@openperfusion/signals";
import type { Rollup } from "@openperfusion/signals";

/** Counts per signal over roll-ups of any layouts, of what was measured; set points and limits are no measurements. */
export function signalSummaries(rollups: Iterable<Rollup>): Record<string, SignalSummary> {
  const bySignal = new Map<string, ColumnRollup>();
  for (const { layout, columns } of rollups) {
    for (const [index, { signal, kind }] of layout.columns.entries()) {
      if (kind !== "measured") continue;
      const total = bySignal.get(signal) ?? new ColumnRollup();
      bySignal.set(signal, total);
      total.merge(columns[index] as ColumnRollup);
    }
  }
  return Object.fromEntries([...bySignal].map(([signal, column]) => [signal, signalSummary(column)]));
}
