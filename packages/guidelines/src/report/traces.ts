import type { Quantity } from "../quantity/Quantity.ts";
import { deliveryIndex } from "../quantity/oxygen.ts";
import { sampleOf } from "../quantity/Moment.ts";
import { signal, slopePerMinute, timeSince } from "../quantity/quantities.ts";

/** As the temperature rules fit it. */
const REWARMING_WINDOW_S = 180;

/** What a case report is drawn from, second by second, beside the verdicts. */
export const REPORT_TRACES = {
  /** DO2i in mL/min/m², by the flow that reaches the body. */
  do2i: deliveryIndex,
  /** °C/min at the arterial outlet. */
  outletSlope: slopePerMinute(signal("circuit.temperature.arterialOutlet"), REWARMING_WINDOW_S),
  /** Seconds since the last ACT. */
  actAge: timeSince(sampleOf("coag.act")),
} as const satisfies Readonly<Record<string, Quantity>>;

export type ReportTraces = Readonly<Record<keyof typeof REPORT_TRACES, readonly number[]>>;
