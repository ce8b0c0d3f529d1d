import type { LiveMessage, StreamState } from "@openperfusion/contracts";
import { describe, expect, it } from "vitest";
import { currentStreams } from "./currentStreams.ts";

function stream(port: string, boot: string, openedAt_ms: number): StreamState {
  return { id: `b.${port}.${boot}`, bridge: "b", port, boot, openedAt_ms } as StreamState;
}

function heartbeat(ids: readonly string[]): Extract<LiveMessage, { type: "heartbeat" }> {
  const ports = ids.map((id) => ({ stream: id }));
  return {
    type: "heartbeat",
    bridges: [{ bridge: "b", silent_ms: 0, isConnected: true, ports: ports as never }],
    watermarks: [],
  };
}

const STREAMS = [stream("flow", "1", 10), stream("flow", "2", 20), stream("cdi", "2", 20)];
const ids = (streams: readonly StreamState[]): readonly string[] => streams.map(({ id }) => id);

describe("the streams of now", () => {
  it("are those that a port carries, by port; the others have ended, newest first", () => {
    const { open, ended } = currentStreams(STREAMS, heartbeat(["b.flow.2", "b.cdi.2"]));
    expect(ids(open)).toEqual(["b.cdi.2", "b.flow.2"]);
    expect(ids(ended)).toEqual(["b.flow.1"]);
  });

  it("are none when the bridge has gone", () => {
    expect(ids(currentStreams(STREAMS, heartbeat([])).ended)).toEqual(["b.flow.2", "b.cdi.2", "b.flow.1"]);
  });

  it("are taken to be each port's newest until the first heartbeat", () => {
    expect(ids(currentStreams(STREAMS, null).open)).toEqual(["b.cdi.2", "b.flow.2"]);
  });
});
