/**
 * The catalogue's limits, held against the bridge's own times: ages in its reports, edges of its gaps. Five times a limit
 * is allowed here, because a process on a machine that does other things may stand still for seconds, and that must not
 * fail a test; `Port.test.ts` holds the limits themselves, by a clock in its hands.
 */
const SLACK = 5;

/** Telling that a port is lost whose cable was pulled. */
export const LOST_WITHIN_MS = SLACK * 2_000;
/** Reading on after the plug is in again. */
export const BACK_WITHIN_MS = SLACK * 5_000;
/** What an upgrade may miss. */
export const UPGRADE_WITHIN_MS = SLACK * 3_000;
