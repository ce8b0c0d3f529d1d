import { unpackFrame } from "@openperfusion/signals";
import { beforeEach, describe, expect, it } from "vitest";
import type { SimulatorReport } from "./protocol.ts";
import { forEachRow, WAVEFORM_ROW } from "./protocol.ts";
import { SimulationHost } from "./SimulationHost.ts";
import { TestCase } from "./testCase.ts";
import { TestJudge } from "./testJudge.ts";

const SETUP = { assembly: "cpb-adult", patient: "adult-man", seed: 1 };
const CRYSTALLOID = "circuit.infusion.crystalloid";

let now_ms: number;
let reports: SimulatorReport[];
let engine: TestCase;
let judge: TestJudge;
let host: SimulationHost;

beforeEach(() => {
  now_ms = 0;
  reports = [];
  judge = new TestJudge();
  host = new SimulationHost({
    createCase: (setup) => {
      if (setup.assembly !== "cpb-adult") throw new RangeError(`No assembly is named "${setup.assembly}"`);
      engine = new TestCase();
      return engine;
    },
    createJudge: () => judge,
    report: (report) => reports.push(report),
    now_ms: () => now_ms,
  });
});

function play(real_ms: number): void {
  for (const end_ms = now_ms + real_ms; now_ms < end_ms;) {
    now_ms += 16;
    host.tick();
  }
}

function last<T extends SimulatorReport["type"]>(type: T): Extract<SimulatorReport, { type: T }> {
  const found = reports.findLast((report) => report.type === type);
  if (found === undefined) throw new Error(`No report of type ${type}`);
  return found as Extract<SimulatorReport, { type: T }>;
}

describe("SimulationHost", () => {
  it("opens a case paused, with its controls and the numbers of its opening state", () => {
    host.take({ type: "load", setup: SETUP });
    play(1000);
    expect(engine.milliseconds).toBe(0);
    expect(last("loaded").moment.controls).toEqual([
      ["pump.arterial.speed", 170],
      [CRYSTALLOID, 0],
    ]);
    const { frame } = last("samples").samples;
    expect(frame && unpackFrame(last("loaded").layout, frame)[1]).toBe("notAvailable");
  });

  it("plays real time times speed", () => {
    host.take({ type: "load", setup: SETUP });
    host.take({ type: "speed", speed: 30 });
    host.take({ type: "resume" });
    play(1600);
    expect(engine.milliseconds).toBe(48_000);
    expect(last("pace")).toMatchObject({ isRunning: true, speed: 30 });
  });

  it("hands over each waveform sample once, a hundred a second", () => {
    host.take({ type: "load", setup: SETUP });
    host.take({ type: "resume" });
    play(1600);
    const arterial: number[] = [];
    for (const report of reports) {
      if (report.type !== "samples") continue;
      forEachRow(report.samples.waveforms, WAVEFORM_ROW, (row) => arterial.push(row[1] as number));
    }
    expect(arterial).toEqual(Array.from({ length: 160 }, (_, i) => (i + 1) * 10));
  });

  it("keeps a row of trends every five simulated seconds, whatever the speed", () => {
    for (const speed of [1, 60] as const) {
      reports = [];
      judge = new TestJudge();
      host.take({ type: "load", setup: SETUP });
      host.take({ type: "speed", speed });
      host.take({ type: "resume" });
      play(Math.ceil(20_800 / speed));
      const times: number[] = [];
      for (const report of reports) {
        if (report.type !== "samples" || report.samples.trend === undefined) continue;
        forEachRow(report.samples.trend, 1 + engine.signals.length, (row) => times.push(row[0] as number));
      }
      expect(times.map((time_s) => Math.floor(time_s))).toEqual([0, 5, 10, 15, 20]);
    }
  });

  it("stays responsive and says its own speed when the device is too slow", () => {
    host.take({ type: "load", setup: SETUP });
    engine.onStep = (milliseconds) => (now_ms += milliseconds / 20);
    host.take({ type: "speed", speed: 60 });
    host.take({ type: "resume" });
    const start_ms = now_ms;
    host.tick();
    expect(now_ms - start_ms).toBeLessThan(25);
    play(4000);
    const { achieved } = last("pace");
    expect(achieved).toBeGreaterThan(8);
    expect(achieved).toBeLessThan(21);
  });

  it("gives a volume to the milliliter at 60× and closes the line again", () => {
    host.take({ type: "load", setup: SETUP });
    host.take({ type: "speed", speed: 60 });
    host.take({ type: "resume" });
    host.take({ type: "give", signal: CRYSTALLOID, volume_mL: 250 });
    play(3000);
    expect(engine.infused_mL).toBeCloseTo(250, 6);
    expect(engine.control(CRYSTALLOID)).toBe(0);
    expect(last("giving").remaining_mL).toBe(0);
  });

  it("stops giving when it is told to", () => {
    host.take({ type: "load", setup: SETUP });
    host.take({ type: "resume" });
    host.take({ type: "give", signal: CRYSTALLOID, volume_mL: 500 });
    play(3200);
    host.take({ type: "stopGiving", signal: CRYSTALLOID });
    play(3200);
    expect(engine.infused_mL).toBeCloseTo((500 * 3.2) / 60, 6);
  });

  it("goes back to the kept moment with its controls", () => {
    host.take({ type: "load", setup: SETUP });
    host.take({ type: "resume" });
    play(1600);
    host.take({ type: "bookmark" });
    host.take({ type: "control", signal: "pump.arterial.speed", value: 60 });
    play(1600);
    host.take({ type: "returnToBookmark" });
    expect(last("returned").moment).toMatchObject({ time_s: 1.6 });
    expect(engine.control("pump.arterial.speed")).toBe(170);
  });

  it("says what was wrong with a control and leaves it as it was", () => {
    host.take({ type: "load", setup: SETUP });
    host.take({ type: "control", signal: "pump.arterial.speed", value: 9000 });
    expect(last("failed")).toEqual({
      type: "failed",
      during: "control",
      message: "pump.arterial.speed must be 0 … 250, found 9000",
    });
    expect(engine.control("pump.arterial.speed")).toBe(170);
  });

  it("stops with the engine's own words when a step fails, and shows what came before", () => {
    host.take({ type: "load", setup: SETUP });
    engine.failAt_ms = 505;
    host.take({ type: "resume" });
    play(1600);
    expect(last("failed").message).toBe("circuit.reservoir.volume_mL is not a finite number");
    expect(last("pace").isRunning).toBe(false);
    expect(engine.milliseconds).toBe(500);
    expect(reports.filter(({ type }) => type === "failed")).toHaveLength(1);
  });

  it("names an assembly that does not exist", () => {
    host.take({ type: "load", setup: { ...SETUP, assembly: "cpb-giant" } });
    expect(last("failed")).toMatchObject({ during: "load", message: 'No assembly is named "cpb-giant"' });
    host.take({ type: "resume" });
    expect(last("failed")).toMatchObject({ during: "resume", message: "No case is loaded" });
  });

  it("tells of the rules when what they say changed, at most once a second of real time", () => {
    const judgedReports = (): number => reports.filter(({ type }) => type === "judged").length;
    host.take({ type: "load", setup: SETUP });
    expect(last("judged").judged).toEqual(judge.answer);
    host.take({ type: "resume" });
    play(3000);
    expect(judge.playedCount).toBeGreaterThan(100);
    expect(judgedReports()).toBe(1);
    judge.answer = { ...judge.answer, metCount: 7 };
    play(500);
    judge.answer = { ...judge.answer, metCount: 8 };
    play(1500);
    expect(judgedReports()).toBeLessThanOrEqual(3);
    expect(last("judged").judged.metCount).toBe(8);
  });

  it("lets the rules know what was set, and begins with them anew at a kept moment", () => {
    host.take({ type: "load", setup: SETUP });
    host.take({ type: "bookmark" });
    host.take({ type: "control", signal: "pump.arterial.speed", value: 100 });
    expect(judge.controls).toEqual([["pump.arterial.speed", 100]]);
    host.take({ type: "returnToBookmark" });
    expect(judge.restartCount).toBe(1);
  });

  it("draws up the case's report when asked, and again when something is stated of the case", () => {
    host.take({ type: "load", setup: SETUP });
    host.take({ type: "report" });
    expect(last("report").report).toBe(judge.drawnUp);
    judge.drawnUp = { ...judge.drawnUp, facts: [["patient.obesity", false]] };
    judge.answer = { ...judge.answer, metCount: 1 };
    host.take({ type: "stateFacts", facts: [["patient.obesity", false]] });
    expect(judge.stated).toEqual([[["patient.obesity", false]]]);
    expect(last("report").report.facts).toEqual([["patient.obesity", false]]);
    expect(last("judged").judged.metCount).toBe(1);
  });

  it("says so where a case is held against no rules", () => {
    const unjudged = new SimulationHost({
      createCase: () => new TestCase(),
      createJudge: () => null,
      report: (report) => reports.push(report),
      now_ms: () => now_ms,
    });
    unjudged.take({ type: "load", setup: SETUP });
    unjudged.take({ type: "report" });
    expect(last("failed")).toMatchObject({
      during: "report",
      message: "This case is not held against rules",
    });
  });
});
