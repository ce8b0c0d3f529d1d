import { event } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { all, atMost, happened } from "../../rule/conditions.ts";

const FIRST_S = 300;

/**
 * The first minutes of ECMO, as somebody noted its start: a record that begins in the middle of a run has no start of its
 * own.
 */
export const firstMinutes = all(
  happened("ecmoStart", event("ecmoEnd")),
  atMost(timeSince(event("ecmoStart")), FIRST_S),
);
