// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { LatencyTrace } from "./LatencyTrace.ts";

const FRAME = {
  seq: 0,
  length: 12,
  layout: "0",
  packed: "",
  hostWall_ms: 0,
  age_ms: 0,
  detail: { events: [], status: [], alarms: [] },
};

describe("timing the last leg of a frame", () => {
  afterEach(() => {
    delete window.__openperfusionTrace;
  });

  it("adds when the page received and when it painted the frame, once", () => {
    const trace = new LatencyTrace();
    trace.received("b.flow.1", { ...FRAME, trace: { written: 5, bridge: 7 } });
    trace.painted();
    trace.painted();
    expect(window.__openperfusionTrace).toHaveLength(1);
    const [legs] = window.__openperfusionTrace ?? [];
    expect(legs).toMatchObject({ written: 5, bridge: 7, stream: "b.flow.1", seq: 0 });
    expect(Number(legs?.["painted"])).toBeGreaterThanOrEqual(Number(legs?.["pageReceived"]));
  });

  it("leaves out frames that carry no trace", () => {
    const trace = new LatencyTrace();
    trace.received("b.flow.1", FRAME);
    trace.painted();
    expect(window.__openperfusionTrace).toBeUndefined();
  });
});
