import type { DecodedItem, DeviceProfile } from "@openperfusion/devices";
import { signalSummary } from "@openperfusion/contracts";
import type { StreamSummary } from "@openperfusion/contracts";
import { layoutsOf } from "@openperfusion/devices";
import { ColumnRollup, unpackFrame } from "@openperfusion/signals";

/** The server's summary of a stream, and why stretches were rejected. */
export interface DecodeSummary extends StreamSummary {
  rejectReasons: Record<string, number>;
}

/** Counts what a stream holds. Every signal of the profile is listed, also one that never came. */
export function summarize(profile: DeviceProfile, items: Iterable<DecodedItem>): DecodeSummary {
  const rollups = new Map<string, ColumnRollup>();
  for (const { columns } of layoutsOf(profile)) {
    for (const { signal } of columns) if (!rollups.has(signal)) rollups.set(signal, new ColumnRollup());
  }
  const summary: DecodeSummary = {
    frames: 0,
    events: {},
    notices: {},
    rejected: 0,
    gaps: 0,
    signals: {},
    rejectReasons: {},
  };
  for (const item of items) {
    if (item.kind === "frame") {
      summary.frames++;
      for (const { key, marker } of item.events) count(summary.events, key === "timer" ? "timer" : marker);
      const cells = unpackFrame(item.layout, item.packed);
      item.layout.columns.forEach(({ signal }, i) => {
        const cell = cells[i];
        if (cell !== undefined) rollups.get(signal)?.add(cell);
      });
    } else if (item.kind === "notice") {
      count(summary.notices, item.key ?? item.notice);
    } else {
      summary.rejected++;
      count(summary.rejectReasons, item.reason);
    }
  }
  for (const [signal, rollup] of rollups) summary.signals[signal] = signalSummary(rollup);
  return summary;
}

function count(table: Record<string, number>, key: string): void {
  table[key] = (table[key] ?? 0) + 1;
}
