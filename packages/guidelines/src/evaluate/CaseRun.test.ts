import { frameLayout, packFrame } from "@openperfusion/signals";
import type { Cell, LayoutColumn, SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { signal } from "../quantity/quantities.ts";
import { atMost } from "../rule/conditions.ts";
import { rule } from "../rule/Rule.ts";
import type { Rule, RuleDefinition } from "../rule/Rule.ts";
import { CaseRun } from "./CaseRun.ts";

const TEXT = { en: "a", es: "b" };

const limit = (change: Partial<RuleDefinition> = {}): Rule =>
  rule({
    id: "test.limit",
    kind: "plausibility",
    status: "plausibility",
    title: TEXT,
    rationale: TEXT,
    cannotTell: TEXT,
    applies: { settings: ["cpb"] },
    requires: atMost(signal("patient.pressure.arterial.mean"), 80, 2),
    ...change,
  });

const PRESSURE: SignalId = "patient.pressure.arterial.mean";

function send(
  run: CaseRun,
  cell: Cell,
  time_s: number,
  stream = "monitor",
  column: Partial<LayoutColumn> = {},
): void {
  const layout = frameLayout([{ signal: PRESSURE, kind: "measured", ...column }]);
  run.frame(stream, layout, packFrame(layout, [cell]), time_s);
}

const kinds = (run: CaseRun): readonly string[] =>
  run.timelines()[0]!.intervals.map(({ verdict, from_s, to_s }) => `${verdict} ${from_s}–${to_s}`);

describe("CaseRun", () => {
  it("turns when the hold is over, and names the second at which it began and the value that decided", () => {
    const run = new CaseRun([limit({ hold_s: 3 })], { setting: "cpb" });
    for (let time_s = 0; time_s <= 10; time_s++) send(run, time_s < 4 ? 70 : 90, time_s);
    run.advance(10);
    expect(kinds(run)).toEqual(["met 0–7", "breached 7–11"]);
    expect(run.timelines()[0]!.intervals[1]).toMatchObject({
      onset_s: 4,
      // 10 mmHg too high in each of the seconds 4 to 10.
      excess: { most: 10, area_min: expect.closeTo(70 / 60, 9) },
      values: [{ what: PRESSURE, value: 90, age_s: 0, stream: "monitor" }],
    });
  });

  it("does not turn for a deviation shorter than its hold", () => {
    const run = new CaseRun([limit({ hold_s: 3 })], { setting: "cpb" });
    [70, 90, 90, 70, 70].forEach((value, time_s) => send(run, value, time_s));
    run.advance(6);
    expect(kinds(run)).toEqual(["met 0–7"]);
  });

  it("turns back only when the value is clear of the limit", () => {
    const run = new CaseRun([limit()], { setting: "cpb" });
    [80, 81, 79, 78].forEach((value, time_s) => send(run, value, time_s));
    run.advance(3);
    expect(kinds(run)).toEqual(["met 0–1", "breached 1–3", "met 3–4"]);
  });

  it("knows nothing from the second in which a value has grown too old, without a new frame", () => {
    const run = new CaseRun([limit()], { setting: "cpb" });
    send(run, 70, 0);
    run.advance(40);
    expect(kinds(run)).toEqual(["met 0–31", "unknown 31–41"]);
    expect(run.timelines()[0]!.intervals[1]).toMatchObject({ missing: [{ what: PRESSURE, why: "stale" }] });
  });

  it.each([
    ["a state in place of a number", (run: CaseRun) => send(run, "sensorOff", 1), "sensorOff"],
    ["two sources and nobody's choice", (run: CaseRun) => send(run, 70, 1, "other"), "ambiguous"],
    [
      "a value in another view",
      (run: CaseRun) => send(run, 70, 1, "monitor", { qualifier: "temperatureView=actual" }),
      "view",
    ],
  ])("gives no verdict for %s", (_, say, why) => {
    const run = new CaseRun([limit()], { setting: "cpb" });
    send(run, 70, 0);
    say(run);
    run.advance(1);
    expect(run.verdicts().get("test.limit")).toEqual({
      verdict: "unknown",
      missing: [{ what: PRESSURE, why }],
    });
  });

  it("judges by the source that the case names", () => {
    const run = new CaseRun([limit()], { setting: "cpb", sources: { [PRESSURE]: "other" } });
    send(run, 70, 0);
    send(run, 90, 0, "other");
    run.advance(0);
    expect(run.verdicts().get("test.limit")).toMatchObject({ verdict: "breached" });
  });

  it("takes nobody of unknown age for an adult", () => {
    const run = new CaseRun([limit({ applies: { settings: ["cpb"], population: "adult" } })], {
      setting: "cpb",
    });
    send(run, 90, 0);
    run.advance(5);
    expect(kinds(run)).toEqual(["unknown 0–6"]);
  });

  it("counts what comes late and judges no second twice", () => {
    const run = new CaseRun([limit()], { setting: "cpb" });
    send(run, 70, 0);
    run.advance(10);
    send(run, 90, 5);
    run.advance(12);
    expect(run.lateInputs).toBe(1);
    expect(kinds(run)).toEqual(["met 0–11", "breached 11–13"]);
  });

  it("refuses a time that is none, and an amount below nothing", () => {
    const run = new CaseRun([limit()], { setting: "cpb" });
    expect(() => send(run, 70, Number.NaN)).toThrow("time_s must be finite, found NaN");
    expect(() => run.happening({ event: "heparinGiven", time_s: 0, amount: -1 })).toThrow(
      "amount of heparinGiven must be a number of 0 or more, found -1",
    );
  });
});
