import type { FrameLayout } from "@openperfusion/signals";
import type { PhaseInterval } from "../phases/Phases.ts";
import type { Rule } from "../rule/Rule.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { CaseContext } from "./CaseContext.ts";
import { CaseRun } from "./CaseRun.ts";
import type { CaseHappening, CaseRunOptions } from "./CaseRun.ts";
import type { VerdictTimeline } from "./Verdict.ts";

/** Whatever a case is made of, with its second on the case's clock. */
export type CaseInput =
  | {
      readonly kind: "frame";
      readonly stream: string;
      readonly layout: FrameLayout;
      readonly packed: Uint8Array;
      readonly time_s: number;
    }
  | ({ readonly kind: "happening" } & CaseHappening)
  | { readonly kind: "fact"; readonly fact: FactId; readonly isSo: boolean; readonly time_s: number };

export interface JudgedCase {
  /** The first second judged, and the last. */
  readonly from_s: number;
  readonly end_s: number;
  readonly timelines: readonly VerdictTimeline[];
  readonly phases: readonly PhaseInterval[];
  readonly traces: Readonly<Record<string, readonly number[]>>;
}

/** A recorded case whole: its inputs in order of time, judged up to `end_s`. */
export function judgeCase(
  rules: readonly Rule[],
  context: CaseContext,
  inputs: Iterable<CaseInput>,
  end_s: number,
  options: CaseRunOptions = {},
): JudgedCase {
  const run = new CaseRun(rules, context, options);
  for (const input of inputs) take(run, input);
  run.advance(end_s);
  return {
    from_s: run.start_s,
    end_s,
    timelines: run.timelines(),
    phases: run.phases(),
    traces: run.traces(),
  };
}

/** Hands one input to a running case. */
export function take(run: CaseRun, input: CaseInput): void {
  switch (input.kind) {
    case "frame":
      run.frame(input.stream, input.layout, input.packed, input.time_s);
      return;
    case "happening":
      run.happening(input);
      return;
    case "fact":
      run.fact(input.fact, input.isSo, input.time_s);
  }
}
