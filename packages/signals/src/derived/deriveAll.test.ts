import { describe, expect, it } from "vitest";
import type { SignalId } from "../catalogue.ts";
import { frameLayout } from "../frameLayout.ts";
import { LatestValues } from "../LatestValues.ts";
import { packFrame } from "../packedFrame.ts";
import type { Cell } from "../packedFrame.ts";
import { derive, deriveAll } from "./deriveAll.ts";
import type { DeriveOptions, DerivedResult } from "./deriveAll.ts";
import { gasFlowRatio } from "./gasFlowRatio.ts";
import { DERIVED } from "./registry.ts";

type Sent = readonly [stream: string, signal: SignalId, cell: Cell, time_s: number];

function heard(...all: readonly Sent[]): LatestValues {
  const latest = new LatestValues();
  for (const [stream, signal, cell, time_s] of all) {
    const layout = frameLayout([{ signal, kind: "measured" }]);
    latest.put(stream, layout, packFrame(layout, [cell]), time_s);
  }
  return latest;
}

const sweep = (cell: Cell, time_s: number): Sent => ["blender", "gas.sweep.flow", cell, time_s];
const flow = (cell: Cell, time_s: number, stream = "pump"): Sent => [
  stream,
  "pump.arterial.flow",
  cell,
  time_s,
];
const ratio = (latest: LatestValues, now_s: number, options: DeriveOptions = {}): DerivedResult =>
  derive(gasFlowRatio, latest, now_s, options);

describe("derive", () => {
  it("joins streams, and is as old as its oldest input", () => {
    expect(ratio(heard(sweep(3, 90), flow(4, 99)), 100)).toEqual({
      id: "derived.gasFlowRatio",
      verdict: "known",
      value: 0.75,
      age_s: 10,
      from: [
        { signal: "gas.sweep.flow", cell: 3, age_s: 10, stream: "blender", kind: "measured" },
        { signal: "pump.arterial.flow", cell: 4, age_s: 1, stream: "pump", kind: "measured" },
      ],
    });
  });

  it("names an input that nothing sends", () => {
    expect(ratio(heard(flow(4, 99)), 100)).toEqual({
      id: "derived.gasFlowRatio",
      verdict: "unknown",
      missing: [{ signal: "gas.sweep.flow", why: "absent", streams: [] }],
    });
  });

  it("uses an input up to its maximum age and not a moment longer", () => {
    const latest = heard(sweep(3, 70), flow(4, 100));
    expect(ratio(latest, 100)).toMatchObject({ verdict: "known", age_s: 30 });
    expect(ratio(latest, 100.001)).toMatchObject({
      verdict: "unknown",
      missing: [{ signal: "gas.sweep.flow", why: "stale", streams: ["blender"] }],
    });
  });

  it("says which state a device sent in place of a number", () => {
    expect(ratio(heard(sweep(3, 100), flow("invalid", 100)), 100)).toMatchObject({
      missing: [{ signal: "pump.arterial.flow", why: "invalid", streams: ["pump"] }],
    });
  });

  it("does not choose between two sources of one signal, unless it is told which", () => {
    const latest = heard(sweep(3, 100), flow(4, 99), flow(5, 100, "meter"));
    expect(ratio(latest, 100)).toMatchObject({
      missing: [{ signal: "pump.arterial.flow", why: "ambiguous", streams: ["meter", "pump"] }],
    });
    expect(ratio(latest, 100, { stream: { "pump.arterial.flow": "pump" } })).toMatchObject({ value: 0.75 });
    expect(ratio(latest, 100, { stream: { "pump.arterial.flow": "gone" } })).toMatchObject({
      missing: [{ signal: "pump.arterial.flow", why: "absent", streams: [] }],
    });
  });

  it("is not put off by a second source that has gone stale", () => {
    expect(ratio(heard(sweep(3, 100), flow(4, 99), flow(5, 60, "meter")), 100)).toMatchObject({
      value: 0.75,
    });
  });

  it("is unknown, with nothing missing, where the formula has no meaning", () => {
    expect(ratio(heard(sweep(3, 100), flow(0, 100)), 100)).toEqual({
      id: "derived.gasFlowRatio",
      verdict: "unknown",
      missing: [],
    });
  });

  it("never takes a set point for a measurement", () => {
    const latest = heard(flow(4, 100));
    const set = frameLayout([{ signal: "gas.sweep.flow", kind: "set" }]);
    latest.put("blender", set, packFrame(set, [3]), 100);
    expect(ratio(latest, 100)).toMatchObject({ missing: [{ signal: "gas.sweep.flow", why: "absent" }] });
  });
});

describe("deriveAll", () => {
  it("gives every derived signal a verdict, and knows nothing before anything was heard", () => {
    const results = deriveAll(new LatestValues(), 0);
    expect(results.map(({ id }) => id)).toEqual(DERIVED.map(({ id }) => id));
    expect(new Set(results.map(({ verdict }) => verdict))).toEqual(new Set(["unknown"]));
  });

  it("keeps height and weight for the whole case, and leaves their age out of the result's", () => {
    const latest = heard(
      ["case", "patient.height", 180, 0],
      ["case", "patient.weight", 80, 0],
      flow(4.8, 35_999),
    );
    const known = deriveAll(latest, 36_000).filter(({ verdict }) => verdict === "known");
    expect(known).toMatchObject([
      { id: "derived.bsa", age_s: 36_000 },
      { id: "derived.flowIndex", age_s: 1 },
    ]);
  });
});
