import { EventEmitter } from "node:events";
import type { LiveMessage, PreviewFrame } from "@openperfusion/contracts";
import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { WebSocket } from "ws";
import { sampleDescriptor, sampleFrames } from "../testing/sampleRecord.ts";
import { LiveClient } from "./LiveClient.ts";
import type { HeldFrame, LiveState } from "./LiveState.ts";

type FramesMessage = Extract<LiveMessage, { type: "frames" }>;

const descriptor = sampleDescriptor("slow");
const [sample] = sampleFrames(1) as [ReturnType<typeof sampleFrames>[number]];

/** A peer that reads when told to. */
class FakeSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  readonly received: LiveMessage[] = [];
  #pings: string[] = [];

  send(encoded: Buffer): void {
    this.received.push(JSON.parse(encoded.toString("utf8")) as LiveMessage);
  }
  ping(data: string): void {
    this.#pings.push(data);
  }
  /** Reads all that was sent, and answers the pings that stood in line with it. */
  read(): void {
    for (const ping of this.#pings.splice(0)) this.emit("pong", Buffer.from(ping));
  }
  get frames(): FramesMessage[] {
    return this.received.filter((message) => message.type === "frames");
  }
}

function frame(seq: number): PreviewFrame {
  const { length, layout, packed, hostWall_ms, detail } = sample;
  return { seq, length, layout, packed, hostWall_ms, age_ms: 1, detail };
}

function connect(): {
  socket: FakeSocket;
  client: LiveClient;
  push: (seq: number) => void;
  skipped: () => number;
} {
  const socket = new FakeSocket();
  const latest = new Map<string, HeldFrame>();
  let skippedCount = 0;
  const state = {
    stream: () => ({ ...descriptor, committedSeq: 0, firstWall_ms: null, lastWall_ms: null, frameCount: 0 }),
    streams: () => [],
    streamIdsWithFrames: () => (latest.size > 0 ? [descriptor.id] : []),
    latest: () => [...latest.values()],
  } as unknown as LiveState;
  const client = new LiveClient(socket as unknown as WebSocket, state, (count) => (skippedCount += count));
  const push = (seq: number): void => {
    const message: FramesMessage = {
      type: "frames",
      stream: descriptor.id,
      origin: "simulator",
      frames: [frame(seq)],
      skippedCount: 0,
    };
    client.sendFrames(message, Buffer.from(JSON.stringify(message)));
  };
  return { socket, client, push, skipped: () => skippedCount };
}

describe("LiveClient", () => {
  it("sends every frame to a screen that keeps up", () => {
    const { socket, push, skipped } = connect();
    for (let seq = 0; seq < 2000; seq++) {
      push(seq);
      socket.read();
    }
    expect(socket.frames.map(({ frames }) => frames[0]?.seq)).toEqual(
      Array.from({ length: 2000 }, (_, i) => i),
    );
    expect(skipped()).toBe(0);
  });

  it("keeps one frame, and no more than 64 KiB on the way, for a screen that does not read", () => {
    const { socket, client, push } = connect();
    for (let seq = 0; seq < 50_000; seq++) push(seq);
    expect(client.backlog.frameCount).toBe(1);
    expect(client.backlog.unread_bytes).toBeLessThan(66 * 1024);
    const sentCount = socket.frames.length;
    socket.read();
    const newest = socket.frames.at(-1);
    expect(newest?.frames.map(({ seq }) => seq)).toEqual([49_999]);
    expect(newest?.skippedCount).toBe(50_000 - sentCount - 1);
  });

  it("ends with the newest frame and accounts for each one left out, however the screen reads", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }), (bursts) => {
        const { socket, push, skipped } = connect();
        let seq = 0;
        for (const burst of bursts) {
          for (let i = 0; i < burst; i++) push(seq++);
          socket.read();
        }
        socket.read();
        const sent = socket.frames.flatMap(({ frames }) => frames.map((f) => f.seq));
        expect(sent).toEqual(sent.toSorted((a, b) => a - b));
        expect(sent.at(-1)).toBe(seq - 1);
        const told = socket.frames.reduce((sum, { skippedCount }) => sum + skippedCount, 0);
        expect(sent.length + told).toBe(seq);
        expect(skipped()).toBe(told);
      }),
    );
  });

  it("adds to a frame's age what it waited for a screen that reads slowly", () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const { socket, push } = connect();
    for (let seq = 0; seq < 1000; seq++) push(seq);
    vi.advanceTimersByTime(3000);
    socket.read();
    expect(socket.frames.at(-1)?.frames).toMatchObject([{ seq: 999, age_ms: 3001 }]);
  });

  it("sends no heartbeat to a screen that has not read what came before", () => {
    const { socket, client, push } = connect();
    const beat = Buffer.from(JSON.stringify({ type: "heartbeat", bridges: [], watermarks: [] }));
    client.sendHeartbeat(beat);
    for (let seq = 0; seq < 5000; seq++) push(seq);
    client.sendHeartbeat(beat);
    expect(socket.received.filter(({ type }) => type === "heartbeat")).toHaveLength(1);
    socket.read();
    client.sendHeartbeat(beat);
    expect(socket.received.filter(({ type }) => type === "heartbeat")).toHaveLength(2);
  });
});
