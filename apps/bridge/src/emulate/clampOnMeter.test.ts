import type { Cell, SignalId } from "@openperfusion/signals";
import { expect, it } from "vitest";
import { clampedOn } from "./clampOnMeter.ts";
import { patientSource } from "./patientSource.ts";

const MEANS = ["flowmeter.flow.mean100ms", "flowmeter.flow.mean1s", "flowmeter.flow.mean10s"] as const;
const onBypass = { assembly: "cpb-adult", patient: "adult-man", seed: 1, controls: [] } as const;

/** What a meter that reads every 100 ms shows after a while, its placed channel in the place of the mean over 1 s. */
async function shownAt(place: SignalId): Promise<Record<string, Cell>> {
  const patient = await patientSource(onBypass);
  const read = clampedOn(patient.source, { "flowmeter.flow.mean1s": place });
  const channels: readonly SignalId[] = [MEANS[0], place, MEANS[2]];
  let shown: Record<string, Cell> = {};
  for (let t_ms = 0; t_ms <= 40_000; t_ms += 100) {
    patient.advance(t_ms);
    shown = Object.fromEntries(channels.map((channel) => [channel, read(channel, t_ms / 1000)]));
  }
  const own = { turns: patient.source("pump.arterial.flow", 40), meter: patient.source(MEANS[1], 40) };
  return { ...own, venous: patient.source("circuit.flow.venousLine", 40), ...shown };
}

it("shows on the arterial line what flows there, not the turns of the roller pump", async () => {
  const shown = await shownAt("pump.arterial.flow");
  expect(shown["pump.arterial.flow"]).toBe(shown["meter"]);
  for (const mean of [MEANS[0], MEANS[2]]) {
    expect(Math.abs(Number(shown[mean]) - Number(shown["pump.arterial.flow"]))).toBeLessThan(0.06);
  }
  // The pump's own display counts what its rollers let back.
  expect(Number(shown["turns"]) - Number(shown["pump.arterial.flow"])).toBeGreaterThan(0.03);
});

it("shows on another tube the flow there in all its means", async () => {
  const shown = await shownAt("circuit.flow.venousLine");
  expect(shown["venous"]).toBeTypeOf("number");
  expect(shown[MEANS[0]]).toBe(shown["venous"]);
  expect(Number(shown["circuit.flow.venousLine"])).toBeCloseTo(Number(shown["venous"]), 1);
  expect(Number(shown[MEANS[2]])).toBeCloseTo(Number(shown["venous"]), 1);
});

it("takes its means over their windows, and has none where nothing is measured", () => {
  const told = new Map<number, Cell>();
  const read = clampedOn((_, time_s) => told.get(time_s) ?? "notAvailable", {
    "flowmeter.flow.mean1s": "circuit.flow.bridge",
  });
  const at = (time_s: number, cell: Cell): readonly Cell[] => {
    told.set(time_s, cell);
    return [MEANS[0], "circuit.flow.bridge" as const, MEANS[2]].map((signal) => read(signal, time_s));
  };
  expect(at(0, 2)).toEqual([2, 2, 2]);
  expect(at(0.5, 4)).toEqual([4, 3, 3]);
  expect(at(5, 6)).toEqual([6, 6, 4]);
  expect(at(11, "sensorOff")).toEqual(["sensorOff", "sensorOff", "sensorOff"]);
  expect(at(12, 1)).toEqual([1, 1, 1]);
});

it("leaves a meter without a place, and every other device, as they are", () => {
  const source = (): Cell => 3;
  expect(clampedOn(source, {})).toBe(source);
  const read = clampedOn((signal) => (signal === "blood.arterial.ph" ? 7.4 : 1), {
    "flowmeter.flow.mean1s": "circuit.flow.bridge",
  });
  expect(read("blood.arterial.ph", 0)).toBe(7.4);
});
