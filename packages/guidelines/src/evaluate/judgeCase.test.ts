import fc from "fast-check";
import { frameLayout, packFrame } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { RULES } from "../rules.ts";
import type { CaseContext } from "./CaseContext.ts";
import { CaseRun } from "./CaseRun.ts";
import { judgeCase, take } from "./judgeCase.ts";
import type { CaseInput } from "./judgeCase.ts";

const CONTEXT: CaseContext = {
  setting: "cpb",
  age_years: 60,
  weight_kg: 80,
  height_cm: 180,
  keepsEvents: "all",
};

const LAYOUTS = [
  frameLayout([
    { signal: "pump.arterial.flow", kind: "measured" },
    { signal: "gas.sweep.flow", kind: "measured" },
  ]),
  frameLayout([
    { signal: "circuit.temperature.arterialOutlet", kind: "measured" },
    { signal: "circuit.temperature.venousInlet", kind: "measured" },
  ]),
  frameLayout([
    { signal: "patient.pressure.arterial.mean", kind: "measured" },
    { signal: "blood.venous.so2", kind: "measured" },
  ]),
];

/** Values, states, events and gaps as no case has them, so that every kind of turn comes up. */
const anyInputs = fc
  .array(
    fc.oneof(
      fc.record({
        layout: fc.constantFrom(...LAYOUTS),
        cells: fc.tuple(
          fc.double({ min: 0, max: 90, noNaN: true }),
          fc.double({ min: 0, max: 40, noNaN: true }),
        ),
        isMissing: fc.boolean(),
        after_s: fc.double({ min: 0, max: 8, noNaN: true }),
      }),
      fc.record({
        event: fc.constantFrom("bypassStart", "crossClampOn", "crossClampOff", "bypassEnd"),
        after_s: fc.double({ min: 0, max: 200, noNaN: true }),
      }),
    ),
    { minLength: 5, maxLength: 80 },
  )
  .map((steps): readonly CaseInput[] => {
    let time_s = 0;
    return steps.map((step) => {
      time_s += step.after_s;
      if ("event" in step) return { kind: "happening", event: step.event as "bypassStart", time_s };
      const cells = step.isMissing ? [step.cells[0], "sensorOff" as const] : step.cells;
      return {
        kind: "frame",
        stream: "a",
        layout: step.layout,
        packed: packFrame(step.layout, cells),
        time_s,
      };
    });
  });

/** Each of many random cases is held against every rule, on whatever machine runs the tests. */
const TIMEOUT_MS = 60_000;

describe("judgeCase", { timeout: TIMEOUT_MS }, () => {
  it("gives the same timelines for a case that is played in any pieces", () => {
    fc.assert(
      fc.property(anyInputs, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (inputs, cuts) => {
        const end_s = inputs.at(-1)!.time_s + 40;
        const run = new CaseRun(RULES, CONTEXT);
        inputs.forEach((input, i) => {
          take(run, input);
          // The clock may be told at any moment before the next input comes.
          const next_s = inputs[i + 1]?.time_s ?? end_s;
          const told_s = input.time_s + (next_s - input.time_s) * (cuts[i % Math.max(1, cuts.length)] ?? 0);
          if (told_s > input.time_s && told_s < next_s) run.advance(told_s);
        });
        run.advance(end_s);
        const whole = judgeCase(RULES, CONTEXT, inputs, end_s);
        expect(run.timelines()).toEqual(whole.timelines);
        expect(run.phases()).toEqual(whole.phases);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves no second of a case without a verdict, and gives none two", () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const end_s = Math.floor(inputs.at(-1)!.time_s + 40);
        const from_s = Math.ceil(inputs[0]!.time_s);
        for (const { intervals } of judgeCase(RULES, CONTEXT, inputs, end_s).timelines) {
          expect(intervals[0]?.from_s).toBe(from_s);
          expect(intervals.at(-1)?.to_s).toBe(end_s + 1);
          intervals.slice(1).forEach((interval, i) => expect(interval.from_s).toBe(intervals[i]!.to_s));
        }
      }),
      { numRuns: 20 },
    );
  });
});
