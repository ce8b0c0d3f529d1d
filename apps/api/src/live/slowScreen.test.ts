import { once } from "node:events";
import { PATHS } from "@openperfusion/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { sampleDescriptor, sampleFrames } from "../testing/sampleRecord.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestServer } from "../testing/startTestServer.ts";
import { TestScreen } from "../testing/TestScreen.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";
import { LiveServer } from "./LiveServer.ts";

/** Together far more than the sockets of the system hold. */
const FRAME_COUNT = 30_000;

describe("a screen that reads too slowly", () => {
  let files: TestStore;
  let server: TestServer;
  beforeAll(async () => {
    files = await (TEST_STORES[0] as (typeof TEST_STORES)[number]).create();
    server = await startTestServer(await files.open());
  });
  afterAll(async () => {
    await server.stop();
    await files.remove();
  });

  it("costs the server little memory and the other screens nothing, and ends with the newest values", async () => {
    const stream = sampleDescriptor("slow");
    const [row] = sampleFrames(1) as [ReturnType<typeof sampleFrames>[number]];
    const { length, layout, packed, hostWall_ms, detail } = row;
    const quick = await TestScreen.connect(server.address + PATHS.live);
    const slow = await TestScreen.connect(server.address + PATHS.live);
    slow.socket.pause();
    const bridge = new WebSocket(server.address + PATHS.preview);
    await once(bridge, "open");
    bridge.send(JSON.stringify({ type: "hello", bridge: "or1", version: "0.1.0", intendedUse: "test" }));
    bridge.send(JSON.stringify({ type: "stream", stream }));

    let gotCount = 0;
    let highest_bytes = 0;
    for (let seq = 0; seq < FRAME_COUNT; seq += 10) {
      const frames = Array.from({ length: 10 }, (_, i) => ({
        seq: seq + i,
        length,
        layout,
        packed,
        hostWall_ms,
        age_ms: 0,
        detail,
      }));
      bridge.send(JSON.stringify({ type: "preview", stream: stream.id, origin: "simulator", frames }));
      gotCount += (await quick.next("frames")).frames.length;
      for (const client of server.app.get(LiveServer).sockets.clients) {
        highest_bytes = Math.max(highest_bytes, client.bufferedAmount);
      }
    }
    expect(gotCount).toBe(FRAME_COUNT);
    expect(highest_bytes).toBeLessThan(128 * 1024);

    slow.socket.resume();
    let toldCount = 0;
    const last = await slow.next("frames", ({ frames, skippedCount }) => {
      toldCount += frames.length + skippedCount;
      return frames.at(-1)?.seq === FRAME_COUNT - 1;
    });
    expect(last.skippedCount).toBeGreaterThan(0);
    expect(toldCount).toBe(FRAME_COUNT);
    expect((await server.request("GET", PATHS.metrics)).text).toMatch(
      new RegExp(`openperfusion_live_conflated_frames_total [1-9]`),
    );
    for (const socket of [bridge, quick.socket, slow.socket]) socket.terminate();
  }, 30_000);
});
