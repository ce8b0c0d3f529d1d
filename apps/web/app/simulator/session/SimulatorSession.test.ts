import { beforeEach, describe, expect, it } from "vitest";
import { sessionBench } from "./testSession.ts";
import type { SessionBench } from "./testSession.ts";

const SPEED = "pump.arterial.speed";
const CRYSTALLOID = "circuit.infusion.crystalloid";

let bench: SessionBench;
let stop: () => void;

beforeEach(() => {
  bench = sessionBench();
  stop = bench.session.start();
});

function state() {
  return bench.session.store.getState();
}

describe("SimulatorSession", () => {
  it("opens a case paused, with the machine's settings and one line in the log", () => {
    expect(state()).toMatchObject({ phase: "ready", isRunning: false, speed: 1 });
    expect(state().controls.get(SPEED)).toBe(170);
    expect(state().log.map(({ action }) => action)).toEqual([{ kind: "begin" }]);
  });

  it("has the first point of every trend before the case runs", () => {
    expect(bench.session.samples.trends.times_s()).toEqual([0]);
  });

  it("fills traces, values and trends while the case runs", () => {
    bench.session.resume();
    bench.play(6400);
    bench.session.movePen(1e6);
    const time_s = new Float64Array(4096);
    const value = new Float64Array(4096);
    const trace = bench.session.samples.traces["patient.pressure.arterial.instant"];
    const count = trace.copyInto(time_s, value);
    expect(count).toBeGreaterThan(600);
    expect(value[count - 1]).toBeCloseTo((time_s[count - 1] as number) * 1000, 6);
    expect(bench.session.samples.trends.times_s().map(Math.floor)).toEqual([0, 5]);
    expect(bench.session.samples.values.read("pump.arterial.flow")).toBe(1);
    expect(bench.session.samples.time_s).toBeCloseTo(6.4, 6);
  });

  it("shows a setting at once and logs it", () => {
    bench.session.setControl(SPEED, 150);
    expect(state().controls.get(SPEED)).toBe(150);
    expect(bench.engine().control(SPEED)).toBe(150);
    expect(state().log.at(-1)?.action).toEqual({ kind: "control", signal: SPEED, from: 170, to: 150 });
  });

  it("does not pull a knob back that was turned on before the engine answered", () => {
    bench.holdAnswers(true);
    bench.session.setControl(SPEED, 160);
    bench.session.setControl(SPEED, 150);
    bench.session.setControl(SPEED, 140);
    const seen: (number | undefined)[] = [];
    bench.session.store.subscribe(({ controls }) => seen.push(controls.get(SPEED)));
    bench.holdAnswers(false);
    expect(new Set(seen)).toEqual(new Set());
    expect(state().controls.get(SPEED)).toBe(140);
  });

  it("shows the setting that stands when the engine refuses another, and says why", () => {
    bench.session.setControl(SPEED, 9000);
    expect(state().controls.get(SPEED)).toBe(170);
    expect(state().failure?.message).toContain("found 9000");
    expect(state().phase).toBe("ready");
  });

  it("tells what is left of a volume, and nothing once it is in or stopped", () => {
    bench.session.resume();
    bench.session.give(CRYSTALLOID, 500);
    bench.play(32_000);
    // Told every 200 ms, in which 1.7 mL run in.
    const left_mL = state().giving.get(CRYSTALLOID) ?? 0;
    expect(Math.abs(left_mL - (500 - (500 * 32) / 60))).toBeLessThan(1.7);
    bench.session.stopGiving(CRYSTALLOID);
    expect(state().giving.has(CRYSTALLOID)).toBe(false);
    expect(state().log.at(-1)?.action).toMatchObject({ kind: "stopGiving" });
  });

  it("returns to the kept moment: time, settings, trends", () => {
    bench.session.resume();
    bench.play(6400);
    bench.session.keepMoment();
    bench.session.setControl(SPEED, 60);
    bench.play(6400);
    bench.session.returnToMoment();
    expect(bench.session.samples.time_s).toBeCloseTo(6.4, 6);
    expect(state().controls.get(SPEED)).toBe(170);
    expect(bench.session.samples.trends.times_s().at(-1)).toBeLessThan(6.4);
    expect(state().log.at(-1)?.action).toMatchObject({ kind: "return" });
  });

  it("shows the case's report until it is closed or the clock is set back, and states facts for it", () => {
    expect(state().report).toBeNull();
    bench.session.keepMoment();
    bench.session.drawUpReport();
    expect(state().report).toBe(bench.judge.drawnUp);
    bench.session.stateFacts([["patient.obesity", true]]);
    expect(bench.judge.stated).toEqual([[["patient.obesity", true]]]);
    bench.session.closeReport();
    expect(state().report).toBeNull();
    bench.session.drawUpReport();
    bench.session.returnToMoment();
    expect(state().report).toBeNull();
    bench.session.drawUpReport();
    bench.session.startAgain();
    expect(state().report).toBeNull();
  });

  it("begins anew with an empty log and no kept moment", () => {
    bench.session.resume();
    bench.play(1600);
    bench.session.keepMoment();
    bench.session.startAgain();
    expect(state()).toMatchObject({ phase: "ready", isRunning: false, bookmark_s: null });
    expect(state().log).toHaveLength(1);
    expect(bench.session.samples.time_s).toBe(0);
  });

  it("stops in words when the engine fails, and goes on from the kept moment", () => {
    bench.session.resume();
    bench.play(160);
    bench.session.keepMoment();
    bench.engine().failAt_ms = 500;
    bench.play(1600);
    expect(state()).toMatchObject({ phase: "stopped", isRunning: false, failure: { during: "step" } });
    bench.session.returnToMoment();
    expect(state()).toMatchObject({ phase: "ready", failure: null });
  });

  it("says so when the worker can't be loaded", () => {
    bench.crash("Failed to fetch");
    expect(state()).toMatchObject({
      phase: "stopped",
      failure: { during: "worker", message: "Failed to fetch" },
    });
  });

  it("hears nothing more from a worker that the room has closed", () => {
    stop();
    const before = state();
    bench.crash("too late");
    bench.session.setControl(SPEED, 150);
    expect(state().failure).toBe(before.failure);
  });
});
