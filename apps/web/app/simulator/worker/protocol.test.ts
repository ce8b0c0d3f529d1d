import { CONTROL_IDS, isSignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { forEachRow, SPEEDS, transferables, WAVEFORM_ROW, WAVEFORM_SIGNALS } from "./protocol.ts";

describe("the simulator's protocol", () => {
  it("hands over every buffer of a batch and nothing else", () => {
    const samples = {
      time_s: 1,
      waveforms: new Float64Array(4),
      frame: new Uint8Array(9),
      trend: new Float64Array(2),
    };
    expect(transferables({ type: "samples", samples })).toEqual([
      samples.waveforms.buffer,
      samples.frame.buffer,
      samples.trend.buffer,
    ]);
    expect(
      transferables({ type: "samples", samples: { time_s: 1, waveforms: samples.waveforms } }),
    ).toHaveLength(1);
    expect(transferables({ type: "bookmarked", time_s: 3 })).toEqual([]);
  });

  it("crosses to the other side unchanged", () => {
    const report = {
      type: "samples",
      samples: { time_s: 2, waveforms: Float64Array.of(2, 80, Number.NaN, 150) },
    } as const;
    const expected = structuredClone(report);
    const crossed = structuredClone(report, { transfer: transferables(report) });
    expect(crossed).toEqual(expected);
    expect(report.samples.waveforms).toHaveLength(0);
  });

  it("reads rows, and refuses a batch that is cut within a row", () => {
    const times: number[] = [];
    forEachRow(new Float64Array([1, 0, 0, 0, 2, 0, 0, 0]), WAVEFORM_ROW, (row) =>
      times.push(row[0] as number),
    );
    expect(times).toEqual([1, 2]);
    expect(() => forEachRow(new Float64Array(7), WAVEFORM_ROW, () => undefined)).toThrow(
      "no whole rows of 4",
    );
  });

  it("names signals of the catalogue only, and none that is set by hand", () => {
    for (const signal of WAVEFORM_SIGNALS) {
      expect(isSignalId(signal)).toBe(true);
      expect(CONTROL_IDS).not.toContain(signal);
    }
  });

  it("offers speeds from real time to sixty times, in rising order", () => {
    expect(SPEEDS[0]).toBe(1);
    expect(SPEEDS.at(-1)).toBe(60);
    expect([...SPEEDS]).toEqual([...SPEEDS].sort((a, b) => a - b));
  });
});
