import type { FrameLayout } from "@openperfusion/signals";
import type { PhaseCorrection, PhaseInterval } from "../phases/Phases.ts";
import type { Rule } from "../rule/Rule.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { CaseContext } from "./CaseContext.ts";
import { CaseRun } from "./CaseRun.ts";
import type { CaseHappening } from "./CaseRun.ts";
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
  readonly timelines: readonly VerdictTimeline[];
  readonly phases: readonly PhaseInterval[];
}

/** A recorded case whole: its inputs in order of time, judged up to `end_s`. */
export function judgeCase(
  rules: readonly Rule[],
  context: CaseContext,
  inputs: Iterable<CaseInput>,
  end_s: number,
  corrections: readonly PhaseCorrection[] = [],
): JudgedCase {
  const run = new CaseRun(rules, context, corrections);
  for (const input of inputs) take(run, input);
  run.advance(end_s);
  return { timelines: run.timelines(), phases: run.phases() };
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
