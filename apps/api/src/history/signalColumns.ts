import type { FrameLayout } from "@openperfusion/signals";

/** Where a signal stands in a layout. */
export interface SignalColumn {
  readonly layout: FrameLayout;
  readonly index: number;
}

/**
 * The columns that carry a signal, over all layouts of a stream: the measured ones, or, where nothing measures it, those
 * that say what was set. Never both: a trend that mixes them shows neither.
 */
export function signalColumns(layouts: Iterable<FrameLayout>, signal: string): readonly SignalColumn[] {
  const all = [...layouts].flatMap((layout) =>
    layout.columns.map((column, index) => ({ layout, column, index })),
  );
  const ofSignal = all.filter(({ column }) => column.signal === signal);
  for (const kind of ["measured", "set"] as const) {
    const columns = ofSignal.filter(({ column }) => column.kind === kind);
    if (columns.length > 0) return columns.map(({ layout, index }) => ({ layout, index }));
  }
  return [];
}
