import { NOTHING_NOTICED, UNTOLD_DEVICE } from "@openperfusion/contracts";
import type { PortStatus, StreamState } from "@openperfusion/contracts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StreamsRepository } from "../streams/streams.repository.ts";
import type { Store } from "../store/Store.ts";
import { sampleDescriptor, sampleFrames } from "../testing/sampleRecord.ts";
import { InProcessBus } from "./InProcessBus.ts";
import { LiveState } from "./LiveState.ts";

const NEVER_ASKED = {} as Store;
const [FRAME] = sampleFrames(1) as [ReturnType<typeof sampleFrames>[number]];

const PORT: PortStatus = {
  port: "cdi",
  stream: "or1.cdi.b1",
  profile: "test/monitor",
  path: "/dev/ttyUSB0",
  state: "live",
  lastByteAge_ms: 10,
  lastFrameAge_ms: 700,
  byteCount: 20,
  frameCount: 1,
  rejectedCount: 0,
  backlog_bytes: 0,
  isOpen: true,
  sendsRequests: false,
  device: UNTOLD_DEVICE,
  noticed: NOTHING_NOTICED,
  problem: null,
};

function stateOf(boot: string, committedSeq = 0): StreamState {
  return { ...sampleDescriptor(boot), committedSeq, firstWall_ms: null, lastWall_ms: null, frameCount: 0 };
}

describe("what is known now", () => {
  let bus: InProcessBus;
  let live: LiveState;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["performance"] });
    bus = new InProcessBus();
    live = new LiveState(new StreamsRepository(NEVER_ASKED), bus);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const showFrame = (stream: string): void =>
    bus.publish({ type: "frames", stream, origin: "simulator", frames: [{ ...FRAME, age_ms: 5 }] });
  const watermark = (committedSeq: number): void =>
    bus.publish({
      type: "watermark",
      stream: "or1.cdi.b1",
      committedSeq,
      firstWall_ms: 1,
      lastWall_ms: committedSeq,
      frameCount: committedSeq,
    });

  it("ages with the time since it was heard: last byte, last frame and the bridge's own word", () => {
    bus.publish({ type: "ports", bridge: "or1", ports: [PORT, { ...PORT, lastFrameAge_ms: null }] });
    vi.advanceTimersByTime(4000);
    const [bridge] = live.heartbeat().bridges;
    expect(bridge).toMatchObject({ bridge: "or1", isConnected: true, silent_ms: 4000 });
    expect(
      bridge?.ports.map(({ lastByteAge_ms, lastFrameAge_ms }) => [lastByteAge_ms, lastFrameAge_ms]),
    ).toEqual([
      [4010, 4700],
      [4010, null],
    ]);
  });

  it("is not made younger by frames or by a lost connection, which say nothing of the ports", () => {
    bus.publish({ type: "stream", state: stateOf("b1") });
    bus.publish({ type: "ports", bridge: "or1", ports: [PORT] });
    vi.advanceTimersByTime(1000);
    showFrame("or1.cdi.b1");
    expect(live.heartbeat().bridges[0]).toMatchObject({ silent_ms: 0, ports: [{ lastFrameAge_ms: 1700 }] });
    vi.advanceTimersByTime(2000);
    bus.publish({ type: "bridge", bridge: "or1", isConnected: false });
    expect(live.heartbeat().bridges[0]).toMatchObject({
      isConnected: false,
      silent_ms: 2000,
      ports: [{ lastFrameAge_ms: 3700 }],
    });
  });

  it("never takes a watermark back, whoever speaks of the stream", () => {
    bus.publish({ type: "stream", state: stateOf("b1") });
    watermark(200);
    bus.publish({ type: "stream", state: stateOf("b1", 0) });
    watermark(100);
    expect(live.heartbeat().watermarks).toEqual([
      { stream: "or1.cdi.b1", committedSeq: 200, lastWall_ms: 200 },
    ]);
  });

  it("holds the newest frame of a port's present stream only", () => {
    bus.publish({ type: "stream", state: stateOf("b1") });
    showFrame("or1.cdi.b1");
    bus.publish({ type: "stream", state: stateOf("b1") });
    expect(live.streamIdsWithFrames()).toEqual(["or1.cdi.b1"]);
    bus.publish({ type: "stream", state: stateOf("b2") });
    expect(live.streamIdsWithFrames()).toEqual([]);
  });
});
