import type { SignalId } from "@openperfusion/signals";
import { sampleOf, startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import type { Condition } from "../../rule/Condition.ts";

const S_PER_H = 3600;

/** A value came no longer ago than this, or ECMO has not run for that long. */
export const sampledWithin_h = (signal: SignalId, hours: number): Condition =>
  atMost(timeSince(sampleOf(signal), startOf("ecmoRun")), hours * S_PER_H);
