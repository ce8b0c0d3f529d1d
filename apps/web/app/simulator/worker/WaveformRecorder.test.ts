import type { Cell, SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { forEachRow, WAVEFORM_ROW } from "./protocol.ts";
import { WaveformRecorder } from "./WaveformRecorder.ts";

function record(speed: number, arterial: readonly Cell[]): number[][] {
  const recorder = new WaveformRecorder();
  recorder.begin(speed);
  arterial.forEach((cell, i) => {
    recorder.sample(i / 100, (signal: SignalId) =>
      signal === "patient.pressure.arterial.instant" ? cell : 5,
    );
  });
  const rows: number[][] = [];
  forEachRow(recorder.drain(), WAVEFORM_ROW, (row) => rows.push([...row]));
  return rows;
}

describe("WaveformRecorder", () => {
  it("keeps every sample at real time", () => {
    expect(record(1, [80, 90, 120])).toEqual([
      [0, 80, 5, 5],
      [0.01, 90, 5, 5],
      [0.02, 120, 5, 5],
    ]);
  });

  it("keeps a systole that lasts one sample at 60×", () => {
    const pressures = Array.from({ length: 60 }, (_, i) => (i === 31 ? 140 : 70));
    const rows = record(60, pressures);
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => row[1])).toEqual([70, 140]);
  });

  it("draws a falling stretch from its highest to its lowest value", () => {
    expect(record(5, [100, 96, 92, 88, 84]).map((row) => row[1])).toEqual([100, 84]);
  });

  it("leaves a gap where the line has no number", () => {
    expect(record(1, ["sensorOff"])[0]?.[1]).toBeNaN();
  });

  it("gives each row once", () => {
    const recorder = new WaveformRecorder();
    recorder.begin(1);
    recorder.sample(0, () => 1);
    expect(recorder.drain()).toHaveLength(WAVEFORM_ROW);
    expect(recorder.drain()).toHaveLength(0);
  });
});
