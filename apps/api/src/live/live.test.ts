import { once } from "node:events";
import { PATHS, NOTHING_NOTICED, UNTOLD_DEVICE } from "@openperfusion/contracts";
import type { BridgeMessage, PortStatus, PreviewFrame } from "@openperfusion/contracts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { sampleDescriptor, sampleFrames, sampleBatch } from "../testing/sampleRecord.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestServer } from "../testing/startTestServer.ts";
import { TestScreen } from "../testing/TestScreen.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";

const descriptor = sampleDescriptor("live");
const rows = sampleFrames(200);

function preview(index: number, age_ms = 5): PreviewFrame {
  const { seq, length, layout, packed, hostWall_ms, detail } = rows[
    index % rows.length
  ] as (typeof rows)[number];
  return { seq, length, layout, packed, hostWall_ms, age_ms, detail };
}

const previews = (...frames: PreviewFrame[]): BridgeMessage => ({
  type: "preview",
  stream: descriptor.id,
  origin: "simulator",
  frames,
});

const HELLO: BridgeMessage = { type: "hello", bridge: "or1", version: "0.1.0", intendedUse: "test" };

const STATUS: PortStatus = {
  port: "cdi",
  stream: descriptor.id,
  profile: "test/monitor",
  path: "/dev/pts/9",
  state: "live",
  lastByteAge_ms: 10,
  lastFrameAge_ms: null,
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

describe("live values", () => {
  let files: TestStore;
  let server: TestServer;
  const open: { close: () => void }[] = [];

  beforeAll(async () => {
    files = await (TEST_STORES[0] as (typeof TEST_STORES)[number]).create();
    server = await startTestServer(await files.open());
  });
  afterEach(() => {
    for (const socket of open.splice(0)) socket.close();
  });
  afterAll(async () => {
    await server.stop();
    await files.remove();
  });

  async function bridge(...messages: BridgeMessage[]): Promise<WebSocket> {
    const socket = new WebSocket(server.address + PATHS.preview);
    open.push(socket);
    await once(socket, "open");
    for (const message of messages) socket.send(JSON.stringify(message));
    return socket;
  }
  async function screen(headers: Record<string, string> = {}): Promise<TestScreen> {
    const connected = await TestScreen.connect(server.address + PATHS.live, headers);
    open.push(connected);
    return connected;
  }

  it("reach a screen that is open, with origin and age, as soon as the bridge sends them", async () => {
    const watching = await screen();
    expect((await watching.next("hello")).intendedUse.en).toContain("secondary information display");
    const sending = await bridge(HELLO, { type: "stream", stream: descriptor });
    await watching.next("streams", ({ streams }) => streams.some(({ id }) => id === descriptor.id));
    sending.send(JSON.stringify(previews(preview(0), preview(1))));
    const message = await watching.next("frames");
    expect(message).toMatchObject({ stream: descriptor.id, origin: "simulator", skippedCount: 0 });
    expect(message.frames.map(({ seq }) => seq)).toEqual([0, 20]);
    expect(message.frames[0]?.age_ms).toBeGreaterThanOrEqual(5);
    expect(message.frames[0]).not.toHaveProperty("trace");
  });

  it("greet a screen that comes later with the newest frame and its age since then", async () => {
    const sending = await bridge(HELLO, { type: "stream", stream: descriptor });
    const before = await screen();
    sending.send(JSON.stringify(previews(preview(2), preview(3))));
    await before.next("frames", ({ frames }) => frames.at(-1)?.seq === 60);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const late = await screen();
    const { frames } = await late.next("frames");
    expect(frames.map(({ seq }) => seq)).toEqual([60]);
    expect(frames[0]?.age_ms).toBeGreaterThanOrEqual(5 + 59);
  });

  it("carry the time of each leg only while their way is measured", async () => {
    const watching = await screen();
    const sending = await bridge(HELLO, { type: "stream", stream: descriptor });
    sending.send(JSON.stringify(previews({ ...preview(4), trace: { bridgeOut: 1 } })));
    const { frames } = await watching.next("frames", (message) =>
      message.frames.some(({ seq }) => seq === 80),
    );
    const { bridgeOut, apiIn = 0, apiOut = 0 } = frames.at(-1)?.trace ?? {};
    expect(bridgeOut).toBe(1);
    expect(apiOut).toBeGreaterThanOrEqual(apiIn);
    expect(Math.abs(performance.timeOrigin + performance.now() - apiOut)).toBeLessThan(10_000);
  });

  it("come with a heartbeat that says which bridge is silent for how long, and in which state its ports are", async () => {
    const watching = await screen();
    const sending = await bridge(HELLO, { type: "ports", ports: [STATUS] });
    const beating = await watching.next("heartbeat", ({ bridges }) =>
      bridges.some(({ ports }) => ports.length > 0),
    );
    const [own] = beating.bridges;
    expect(own).toMatchObject({
      bridge: "or1",
      isConnected: true,
      ports: [{ state: "live", lastFrameAge_ms: null }],
    });
    expect(own?.ports[0]?.lastByteAge_ms).toBeGreaterThanOrEqual(10);
    sending.close();
    const gone = await watching.next("heartbeat", ({ bridges }) => bridges[0]?.isConnected === false);
    expect(gone.bridges[0]?.ports[0]?.port).toBe("cdi");
    const later = await watching.next("heartbeat");
    expect(later.bridges[0]?.silent_ms).toBeGreaterThan(gone.bridges[0]?.silent_ms ?? 0);
  });

  it("are not believed when they waited in a socket while the server stood still", async () => {
    const watching = await screen();
    const sending = await bridge(HELLO, { type: "stream", stream: descriptor });
    await watching.next("hello");
    await new Promise((resolve) => setTimeout(resolve, 50));
    sending.send(JSON.stringify(previews({ ...preview(0), seq: 999_000 })));
    // The server shares this thread: nothing of it runs until this is over.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1700);
    await once(sending, "close");
    const again = await bridge(HELLO, { type: "stream", stream: descriptor });
    again.send(JSON.stringify(previews({ ...preview(1), seq: 999_020 })));
    const { frames } = await watching.next("frames", (message) =>
      message.frames.some(({ seq }) => seq >= 999_000),
    );
    expect(frames.map(({ seq }) => seq)).toEqual([999_020]);
  });

  it("are called recorded once the watermark has passed them", async () => {
    const watching = await screen();
    await server.request("PUT", PATHS.stream(descriptor.id), descriptor);
    await server.request("POST", PATHS.batches(descriptor.id), sampleBatch(rows.slice(0, 10)));
    const { watermarks } = await watching.next("heartbeat", (message) =>
      message.watermarks.some(({ committedSeq }) => committedSeq === 200),
    );
    expect(watermarks).toContainEqual({
      stream: descriptor.id,
      committedSeq: 200,
      lastWall_ms: rows[9]?.hostWall_ms,
    });
  });

  it("are limited to the streams that a screen asks for", async () => {
    const other = sampleDescriptor("other");
    const watching = await screen();
    watching.subscribe([other.id]);
    const sending = await bridge(
      HELLO,
      { type: "stream", stream: descriptor },
      { type: "stream", stream: other },
    );
    await watching.next("streams", ({ streams }) => streams.some(({ id }) => id === other.id));
    sending.send(JSON.stringify(previews(preview(5))));
    sending.send(JSON.stringify({ ...previews(preview(6)), stream: other.id }));
    const first = await watching.next("frames", ({ frames }) => frames.some(({ seq }) => seq >= 100));
    expect([first.stream, first.frames[0]?.seq]).toEqual([other.id, 120]);
  });

  it("are never written into the store", async () => {
    const own = sampleDescriptor("previewOnly");
    const watching = await screen();
    const sending = await bridge(HELLO, { type: "stream", stream: own });
    sending.send(JSON.stringify({ ...previews(preview(0)), stream: own.id }));
    await watching.next("frames", ({ stream }) => stream === own.id);
    expect((await server.request("GET", PATHS.stream(own.id))).status).toBe(404);
  });

  it.each([
    ["a message that is none", { type: "values" }],
    ["frames of a stream that was not described", { ...previews(preview(0)), stream: "or1.cdi.unheard" }],
    ["frames of another origin", { ...previews(preview(0)), origin: "device" }],
    ["a frame of the wrong length", previews({ ...preview(0), packed: "AAAA" })],
    [
      "a frame of a layout that the stream does not have",
      previews({ ...preview(0), layout: "0123456789abcdef" }),
    ],
    ["a stream of another bridge", { type: "stream", stream: sampleDescriptor("x", { bridge: "or2" }) }],
    [
      "a stream with another origin than it has",
      { type: "stream", stream: { ...descriptor, origin: "device" } },
    ],
  ])("are refused when the bridge sends %s", async (_what, message) => {
    const sending = await bridge(HELLO, { type: "stream", stream: descriptor });
    sending.send(JSON.stringify(message));
    const [code] = (await once(sending, "close")) as [number];
    expect(code).toBe(1008);
  });

  it("are given to pages of this server only", async () => {
    const own = await screen({ origin: server.address });
    await own.next("hello");
    await expect(screen({ origin: "https://elsewhere.example" })).rejects.toThrow("403");
    await expect(screen({ host: "elsewhere.example" })).rejects.toThrow("403");
    await expect(TestScreen.connect(`${server.address}/api/v1/nothing`)).rejects.toThrow("404");
    await (await screen({ origin: "http://dev.example:5173" })).next("hello");
  });
});
