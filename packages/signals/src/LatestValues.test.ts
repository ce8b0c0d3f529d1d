import { describe, expect, it } from "vitest";
import { frameLayout } from "./frameLayout.ts";
import { LatestValues } from "./LatestValues.ts";
import { packFrame } from "./packedFrame.ts";
import type { Cell } from "./packedFrame.ts";

const flow = frameLayout([{ signal: "pump.arterial.flow", kind: "measured" }]);
const flowAndSet = frameLayout([
  { signal: "pump.arterial.speed", kind: "set" },
  { signal: "pump.arterial.flow", kind: "measured" },
]);
const gasUnknown = frameLayout([
  { signal: "blood.arterial.po2", kind: "measured", qualifier: "temperatureView=unknown" },
]);
const gasActual = frameLayout([
  { signal: "blood.arterial.po2", kind: "measured", qualifier: "temperatureView=actual" },
]);
const gasBoth = frameLayout([
  { signal: "blood.arterial.po2", kind: "measured", qualifier: "temperatureView=actual" },
  { signal: "blood.arterial.po2", kind: "measured", qualifier: "temperatureView=37C" },
]);

function withFlow(...puts: readonly (readonly [stream: string, cell: Cell, time_s: number])[]): LatestValues {
  const latest = new LatestValues();
  for (const [stream, cell, time_s] of puts) latest.put(stream, flow, packFrame(flow, [cell]), time_s);
  return latest;
}

describe("LatestValues", () => {
  it("gives a value with its age and its source", () => {
    const latest = withFlow(["console", 4.2, 100]);
    expect(latest.get("pump.arterial.flow", 107.5)).toEqual({
      cell: 4.2,
      age_s: 7.5,
      stream: "console",
      kind: "measured",
    });
  });

  it("has nothing to say about a signal that no stream carries", () => {
    expect(withFlow(["console", 4.2, 100]).get("blood.arterial.ph", 100)).toBeUndefined();
    expect(new LatestValues().get("pump.arterial.flow", 0)).toBeUndefined();
  });

  it("keeps two sources of one signal apart, the freshest first", () => {
    const latest = withFlow(["console", 4.2, 100], ["meter", 4.4, 103]);
    expect(latest.sources("pump.arterial.flow", 104).map(({ stream, cell }) => [stream, cell])).toEqual([
      ["meter", 4.4],
      ["console", 4.2],
    ]);
    expect(latest.get("pump.arterial.flow", 104, { stream: "console" })?.cell).toBe(4.2);
    expect(latest.get("pump.arterial.flow", 104, { stream: "elsewhere" })).toBeUndefined();
  });

  it("gives no cell older than the age asked for, and one of exactly that age", () => {
    const latest = withFlow(["console", 4.2, 100], ["meter", 4.4, 90]);
    const withinTen = latest.sources("pump.arterial.flow", 110, { maxAge_s: 10 });
    expect(withinTen.map(({ stream }) => stream)).toEqual(["console"]);
    expect(latest.get("pump.arterial.flow", 110.001, { maxAge_s: 10 })).toBeUndefined();
  });

  it("lets a newer missing value hide an older number of the same stream", () => {
    const latest = withFlow(["meter", 4.2, 100], ["meter", "invalid", 101]);
    expect(latest.get("pump.arterial.flow", 101)).toMatchObject({ cell: "invalid", age_s: 0 });
  });

  it("never goes back to an older frame that arrives late", () => {
    const latest = withFlow(["meter", 4.2, 100]);
    expect(latest.put("meter", flow, packFrame(flow, [1]), 99)).toBe(false);
    expect(latest.get("pump.arterial.flow", 100)?.cell).toBe(4.2);
  });

  it("takes the later call of two frames with one time, as a store line shares its timer line's second", () => {
    const latest = withFlow(["console", 1, 100], ["console", 2, 100]);
    expect(latest.get("pump.arterial.flow", 100)?.cell).toBe(2);
    latest.put("console", flowAndSet, packFrame(flowAndSet, [170, 3]), 100);
    expect(latest.get("pump.arterial.flow", 100)?.cell).toBe(3);
  });

  it("gives age 0 to a frame whose time lies after now", () => {
    expect(withFlow(["meter", 4.2, 100]).get("pump.arterial.flow", 99)?.age_s).toBe(0);
  });

  it("does not take a set point for a measurement", () => {
    const latest = new LatestValues();
    latest.put("console", flowAndSet, packFrame(flowAndSet, [170, 4.2]), 0);
    expect(latest.get("pump.arterial.speed", 0)).toBeUndefined();
    expect(latest.get("pump.arterial.speed", 0, { kind: "set" })).toMatchObject({ cell: 170, kind: "set" });
  });

  it("follows a device whose temperature view becomes known", () => {
    const latest = new LatestValues();
    latest.put("cdi", gasUnknown, packFrame(gasUnknown, [280]), 0);
    expect(latest.get("blood.arterial.po2", 0)?.qualifier).toBe("temperatureView=unknown");
    latest.put("cdi", gasActual, packFrame(gasActual, [281]), 6);
    expect(latest.get("blood.arterial.po2", 6)).toMatchObject({
      cell: 281,
      qualifier: "temperatureView=actual",
    });
    latest.put("cdi", gasUnknown, packFrame(gasUnknown, [282]), 12);
    expect(latest.get("blood.arterial.po2", 12)).toMatchObject({
      cell: 282,
      qualifier: "temperatureView=unknown",
    });
  });

  it("tells two views of one gas in one frame apart", () => {
    const latest = new LatestValues();
    latest.put("analyzer", gasBoth, packFrame(gasBoth, [150, 212]), 0);
    expect(latest.get("blood.arterial.po2", 0, { qualifier: "temperatureView=37C" })?.cell).toBe(212);
    expect(latest.get("blood.arterial.po2", 0, { qualifier: "temperatureView=unknown" })).toBeUndefined();
  });

  it("keeps a copy, so that the caller may reuse its buffer", () => {
    const latest = new LatestValues();
    const buffer = packFrame(flow, [4.2]);
    latest.put("meter", flow, buffer, 0);
    buffer.set(packFrame(flow, [9.9]));
    expect(latest.get("pump.arterial.flow", 0)?.cell).toBe(4.2);
  });

  it("forgets a stream that is closed", () => {
    const latest = withFlow(["console", 4.2, 100], ["meter", 4.4, 103]);
    latest.forget("meter");
    expect(latest.sources("pump.arterial.flow", 104).map(({ stream }) => stream)).toEqual(["console"]);
  });

  it("refuses a frame of another length and a time that is no number", () => {
    const latest = new LatestValues();
    expect(() => latest.put("meter", flow, new Uint8Array(8), 0)).toThrow(/packs into 9 bytes, found 8/);
    expect(() => latest.put("meter", flow, packFrame(flow, [1]), Number.NaN)).toThrow(/time_s .* NaN/);
  });
});
