import fc from "fast-check";
import { frameLayout, packFrame, SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { RULES } from "../rules.ts";
import { EVENTS } from "../vocabulary/event.ts";
import type { EventId } from "../vocabulary/event.ts";
import { FACTS } from "../vocabulary/facts.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { Setting } from "../vocabulary/setting.ts";
import type { CaseContext } from "./CaseContext.ts";
import { CaseRun } from "./CaseRun.ts";
import { judgeCase, take } from "./judgeCase.ts";
import type { CaseInput } from "./judgeCase.ts";

/** Of every kind of support, of every age or of none that anybody knows. */
const anyContext = fc.record({
  setting: fc.constantFrom<Setting>("cpb", "vv", "va", "vav", "ecco2r"),
  age_years: fc.constantFrom(0.01, 4, 60, undefined),
  weight_kg: fc.constantFrom(80, undefined),
  height_cm: fc.constant(180),
  keepsEvents: fc.constantFrom("all" as const, undefined),
});

const anySignal = fc.constantFrom(
  ...(Object.keys(SIGNALS) as SignalId[]).filter((id) => !id.startsWith("derived.")),
);

const anyFrame = fc.record({
  kind: fc.constant("frame" as const),
  stream: fc.constantFrom("console", "monitor"),
  signal: anySignal,
  /** Of the plausible range; without it a sensor that is off. */
  share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  after_s: fc.double({ min: 0, max: 8, noNaN: true }),
});

const anyHappening = fc.record({
  kind: fc.constant("happening" as const),
  event: fc.constantFrom(...(Object.keys(EVENTS) as EventId[])),
  after_s: fc.double({ min: 0, max: 200, noNaN: true }),
});

const anyFact = fc.record({
  kind: fc.constant("fact" as const),
  fact: fc.constantFrom(...(Object.keys(FACTS) as FactId[])),
  isSo: fc.boolean(),
  after_s: fc.double({ min: 0, max: 8, noNaN: true }),
});

/** Values, states, events, facts and gaps as no case has them, so that every kind of turn comes up. */
const anyInputs = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: anyFrame },
      { weight: 1, arbitrary: anyHappening },
      { weight: 1, arbitrary: anyFact },
    ),
    { minLength: 5, maxLength: 120 },
  )
  .map((steps): readonly CaseInput[] => {
    let time_s = 0;
    return steps.map(({ after_s, ...step }) => {
      time_s += after_s;
      return step.kind === "frame" ? { ...frameOf(step), time_s } : { ...step, time_s };
    });
  });

function frameOf({ stream, signal, share }: Pick<FrameStep, "stream" | "signal" | "share">) {
  const [low, high] = SIGNALS[signal].plausible;
  const layout = frameLayout([{ signal, kind: "measured" }]);
  const packed = packFrame(layout, [share === null ? "sensorOff" : low + share * (high - low)]);
  return { kind: "frame" as const, stream, layout, packed };
}

const anyCuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }));

/** What nobody knows of a patient is left out. */
function known(anyone: Readonly<Record<string, unknown>>): CaseContext {
  const entries = Object.entries(anyone).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as CaseContext;
}

type FrameStep = typeof anyFrame extends fc.Arbitrary<infer Step> ? Step : never;

/** Each of many random cases is held against every rule, on whatever machine runs the tests. */
const TIMEOUT_MS = 60_000;

describe("judgeCase", { timeout: TIMEOUT_MS }, () => {
  it("gives the same timelines for a case that is played in any pieces", () => {
    fc.assert(
      fc.property(anyContext, anyInputs, anyCuts, (anyone, inputs, cuts) => {
        const context = known(anyone);
        const end_s = inputs.at(-1)!.time_s + 40;
        const run = new CaseRun(RULES, context);
        inputs.forEach((input, i) => {
          take(run, input);
          // The clock may be told at any moment before the next input comes.
          const next_s = inputs[i + 1]?.time_s ?? end_s;
          const told_s = input.time_s + (next_s - input.time_s) * (cuts[i % Math.max(1, cuts.length)] ?? 0);
          if (told_s > input.time_s && told_s < next_s) run.advance(told_s);
        });
        run.advance(end_s);
        const whole = judgeCase(RULES, context, inputs, end_s);
        expect(run.timelines()).toEqual(whole.timelines);
        expect(run.phases()).toEqual(whole.phases);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves no second of a case without a verdict, and gives none two", () => {
    fc.assert(
      fc.property(anyContext, anyInputs, (anyone, inputs) => {
        const end_s = Math.floor(inputs.at(-1)!.time_s + 40);
        const from_s = Math.ceil(inputs[0]!.time_s);
        for (const { intervals } of judgeCase(RULES, known(anyone), inputs, end_s).timelines) {
          expect(intervals[0]?.from_s).toBe(from_s);
          expect(intervals.at(-1)?.to_s).toBe(end_s + 1);
          intervals.slice(1).forEach((interval, i) => expect(interval.from_s).toBe(intervals[i]!.to_s));
        }
      }),
      { numRuns: 20 },
    );
  });
});
