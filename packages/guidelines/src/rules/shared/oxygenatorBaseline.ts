import { event, startOf } from "../../quantity/Moment.ts";
import { baseline } from "../../quantity/quantities.ts";
import type { Quantity } from "../../quantity/Quantity.ts";

/** Ours: ten minutes of numbers, together within an hour of the start or of a new oxygenator. */
const WINDOW_S = 600;
const WITHIN_S = 3_600;

/** What the oxygenator in use did when it was new to the case; begun anew when it is changed. */
export const oxygenatorBaseline = (of: Quantity): Quantity =>
  baseline(of, { window_s: WINDOW_S, within_s: WITHIN_S }, startOf("ecmoRun"), event("oxygenatorChanged"));
