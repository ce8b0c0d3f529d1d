import { setImmediate as letOthersRun } from "node:timers/promises";
import { CaseRun, REPORT_TRACES, take } from "@openperfusion/guidelines";
import type { CaseContext, CaseInput, JudgedCase, PhaseCorrection, Rule } from "@openperfusion/guidelines";

/** No longer than this at a stretch: the same process takes the record of bridges. */
const SLICE_MS = 10;
/** Judged at most before the clock is looked at again. */
const SECONDS_AT_ONCE = 5;

interface StreamedCase {
  readonly rules: readonly Rule[];
  readonly context: CaseContext;
  readonly corrections: readonly PhaseCorrection[];
  /** In order of time; what lies before second 0 is known and not judged. */
  readonly inputs: AsyncIterable<CaseInput>;
  readonly end_s: number;
}

/** As `judgeCase` of the guidelines, over inputs that come page by page, and with pauses for others. */
export async function judgeStreamed(streamed: StreamedCase): Promise<JudgedCase> {
  const { rules, context, corrections, inputs, end_s } = streamed;
  const run = new CaseRun(rules, context, { corrections, from_s: 0, traced: REPORT_TRACES });
  let judged_s = -1;
  let slice_ms = performance.now();
  const reach = async (to_s: number): Promise<void> => {
    while (judged_s < to_s) {
      judged_s = Math.min(to_s, judged_s + SECONDS_AT_ONCE);
      run.advance(judged_s);
      if (performance.now() - slice_ms < SLICE_MS) continue;
      await letOthersRun();
      slice_ms = performance.now();
    }
  };
  for await (const input of inputs) {
    if (input.time_s > end_s) break;
    // All seconds before this input are complete; its own is not yet.
    await reach(Math.ceil(input.time_s) - 1);
    take(run, input);
  }
  await reach(Math.floor(end_s));
  return {
    from_s: run.start_s,
    end_s,
    timelines: run.timelines(),
    phases: run.phases(),
    traces: run.traces(),
  };
}
