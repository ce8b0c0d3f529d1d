import type { Quantity } from "../quantity/Quantity.ts";
import { deliveryIndex } from "../quantity/oxygen.ts";
import { sampleOf } from "../quantity/Moment.ts";
import { age_years, signal, slopePerMinute, timeSince } from "../quantity/quantities.ts";

/** As the temperature rules fit it. */
const REWARMING_WINDOW_S = 180;

const outlet = signal("circuit.temperature.arterialOutlet");

/** What a case report is drawn from, second by second, beside the verdicts. */
export const REPORT_TRACES = {
  age_years,
  /** DO2i in mL/min/m², by the flow that reaches the body. */
  do2i: deliveryIndex,
  /** °C. */
  nasopharyngeal: signal("patient.temperature.nasopharyngeal"),
  /** °C. */
  outlet,
  /** °C/min. */
  outletSlope: slopePerMinute(outlet, REWARMING_WINDOW_S),
  /** Seconds since the last ACT, of whichever reagent. */
  actAge: timeSince(sampleOf("coag.act"), sampleOf("coag.actCelite")),
} as const satisfies Readonly<Record<string, Quantity>>;

export type ReportTraces = Readonly<Record<keyof typeof REPORT_TRACES, readonly number[]>>;
