import type { SignalId, ValueKind } from "@openperfusion/signals";
import type { EventId } from "../vocabulary/event.ts";
import type { Moment } from "./Moment.ts";
import type { Quantity, WindowFigure } from "./Quantity.ts";
import { usualMaxAge_s } from "./usualMaxAge.ts";

interface SignalOptions {
  /** Ours; `usualMaxAge_s` where a rule has no reason of its own. */
  readonly maxAge_s?: number;
  readonly valueKind?: ValueKind;
  readonly view?: "37C" | "actual";
}

export const signal = (
  id: SignalId,
  { maxAge_s = usualMaxAge_s(id), valueKind = "measured", view }: SignalOptions = {},
): Quantity => ({ kind: "signal", signal: id, valueKind, maxAge_s, ...(view === undefined ? {} : { view }) });

export const sampleStep = (id: SignalId): Quantity => ({
  kind: "sampleStep",
  figure: "size",
  signal: id,
  maxAge_s: usualMaxAge_s(id),
});
export const sampleInterval_s = (id: SignalId): Quantity => ({
  kind: "sampleStep",
  figure: "interval_s",
  signal: id,
  maxAge_s: usualMaxAge_s(id),
});
export const ifFitted = (id: SignalId): Quantity => ({
  kind: "ifFitted",
  signal: id,
  maxAge_s: usualMaxAge_s(id),
});

export const derived = (id: SignalId): Quantity => ({ kind: "derived", signal: id });
export const systemicFlow: Quantity = { kind: "systemicFlow" };
export const age_years: Quantity = { kind: "patient", what: "age_years" };
export const height_cm: Quantity = { kind: "patient", what: "height_cm" };
export const weight_kg: Quantity = { kind: "patient", what: "weight_kg" };
export const bsa_m2: Quantity = { kind: "patient", what: "bsa_m2" };

const asQuantity = (of: Quantity | number): Quantity =>
  typeof of === "number" ? { kind: "constant", value: of } : of;

export const sum = (...of: readonly (Quantity | number)[]): Quantity => ({
  kind: "sum",
  of: of.map(asQuantity),
});
export const difference = (from: Quantity | number, less: Quantity | number): Quantity => ({
  kind: "difference",
  of: [asQuantity(from), asQuantity(less)],
});
export const product = (...of: readonly (Quantity | number)[]): Quantity => ({
  kind: "product",
  of: of.map(asQuantity),
});
/** Unknown where the divisor is 0. */
export const ratio = (over: Quantity | number, under: Quantity | number): Quantity => ({
  kind: "ratio",
  of: [asQuantity(over), asQuantity(under)],
});
export const greatest = (...of: readonly Quantity[]): Quantity => ({ kind: "greatest", of });
export const least = (...of: readonly Quantity[]): Quantity => ({ kind: "least", of });
export const log10 = (of: Quantity): Quantity => ({ kind: "log10", of });
export const magnitude = (of: Quantity): Quantity => ({ kind: "magnitude", of });

/** Least squares over the window, per minute; unknown until the window is full, and with a value missing in it. */
export const slopePerMinute = (of: Quantity, window_s: number): Quantity =>
  windowed("slopePerMinute", of, window_s);

export const windowed = (figure: WindowFigure, of: Quantity, window_s: number): Quantity => ({
  kind: "window",
  figure,
  of,
  window_s,
});

export const atMoment = (of: Quantity, ...moments: readonly Moment[]): Quantity => ({
  kind: "atMoment",
  of,
  moments,
});
export const baseline = (
  of: Quantity,
  { window_s, within_s }: { readonly window_s: number; readonly within_s: number },
  ...moments: readonly Moment[]
): Quantity => ({ kind: "baseline", of, window_s, within_s, moments });
export const areaBelow = (of: Quantity, threshold: number, ...since: readonly Moment[]): Quantity => ({
  kind: "areaBelow",
  of,
  threshold,
  since,
});
export const timeSince = (...moments: readonly Moment[]): Quantity => ({ kind: "timeSince", moments });
export const total = (event: EventId): Quantity => ({ kind: "total", event });
