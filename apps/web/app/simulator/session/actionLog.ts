import type { SignalId } from "@openperfusion/signals";

/** What the trainee did. */
export type Action =
  | { readonly kind: "begin" }
  | { readonly kind: "control"; readonly signal: SignalId; readonly from: number; readonly to: number }
  | { readonly kind: "give"; readonly signal: SignalId; readonly volume_mL: number }
  | { readonly kind: "stopGiving"; readonly signal: SignalId; readonly rest_mL: number }
  | { readonly kind: "bookmark" }
  | { readonly kind: "return"; readonly to_s: number };

export interface LoggedAction {
  readonly id: number;
  /** Simulated time of the case. */
  readonly time_s: number;
  /** The page's monotonic time: two turns of a knob within a moment of it are one action. */
  readonly page_ms: number;
  readonly action: Action;
}

/** A hand that moves a slider makes many values; what counts is where it began and where it came to rest. */
const SAME_MOVE_MS = 1500;

export function logAction(
  log: readonly LoggedAction[],
  action: Action,
  time_s: number,
  page_ms: number,
): readonly LoggedAction[] {
  const last = log.at(-1);
  if (
    last?.action.kind === "control" &&
    action.kind === "control" &&
    last.action.signal === action.signal &&
    // What returns to 0 by itself (a shock, a bolus) begins anew each time.
    last.action.to === action.from &&
    page_ms - last.page_ms < SAME_MOVE_MS
  ) {
    const before = log.slice(0, -1);
    if (last.action.from === action.to) return before;
    return [...before, { ...last, page_ms, action: { ...action, from: last.action.from } }];
  }
  return [...log, { id: (last?.id ?? 0) + 1, time_s, page_ms, action }];
}
