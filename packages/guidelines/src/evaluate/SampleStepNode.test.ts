import { frameLayout, packFrame } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { sampleInterval_s, sampleStep } from "../quantity/quantities.ts";
import { atLeast } from "../rule/conditions.ts";
import { rule } from "../rule/Rule.ts";
import { CaseRun } from "./CaseRun.ts";

const TEXT = { en: "a", es: "b" };
const LAYOUT = frameLayout([{ signal: "circuit.temperature.water", kind: "measured" }]);

/** Of samples at their seconds, as it stands at `now_s`. */
function stepAt(samples: readonly (readonly [time_s: number, value: number])[], now_s: number): unknown {
  const watch = (id: string, of: ReturnType<typeof sampleStep>) =>
    rule({
      id,
      kind: "plausibility",
      status: "plausibility",
      title: TEXT,
      rationale: TEXT,
      cannotTell: TEXT,
      applies: { settings: ["cpb"] },
      requires: atLeast(of, 1e9),
    });
  const run = new CaseRun(
    [
      watch("size", sampleStep("circuit.temperature.water")),
      watch("interval", sampleInterval_s("circuit.temperature.water")),
    ],
    { setting: "cpb" },
  );
  for (const [time_s, value] of samples) run.frame("console", LAYOUT, packFrame(LAYOUT, [value]), time_s);
  run.advance(now_s);
  return [...run.verdicts().values()].map((verdict) =>
    verdict.verdict === "breached" ? verdict.values[0]?.value : verdict.verdict,
  );
}

describe("the step between two samples", () => {
  it("is unknown with one sample", () => {
    expect(stepAt([[0, 30]], 5)).toEqual(["unknown", "unknown"]);
  });

  it("spans the time that the device left between them", () => {
    const samples = [
      [0, 30],
      [60, 26],
    ] as const;
    expect(stepAt(samples, 60)).toEqual([-4, 60]);
    expect(stepAt(samples, 61)).toEqual([-4, 60]);
  });

  it("takes the last of several samples within a second", () => {
    const samples = [
      [0, 30],
      [0.4, 31],
      [0.8, 32],
      [1, 33],
    ] as const;
    expect(stepAt(samples, 1)).toEqual([3, 1]);
  });

  it("is unknown when the latest sample is too old", () => {
    expect(
      stepAt(
        [
          [0, 30],
          [1, 31],
        ],
        152,
      ),
    ).toEqual(["unknown", "unknown"]);
  });
});
