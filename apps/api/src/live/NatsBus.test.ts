import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { PATHS } from "@openperfusion/contracts";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { sampleBatch, sampleDescriptor, sampleFrames } from "../testing/sampleRecord.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestServer } from "../testing/startTestServer.ts";
import { TestScreen } from "../testing/TestScreen.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";
import { NatsBus } from "./NatsBus.ts";

const NATS_URL = new URL(process.env["TEST_NATS_URL"] ?? "nats://127.0.0.1:4222");

async function canConnect(): Promise<boolean> {
  const socket = connect(Number(NATS_URL.port), NATS_URL.hostname);
  const isOpen = await Promise.race([
    once(socket, "connect").then(() => true),
    once(socket, "error").then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return isOpen;
}

describe.skipIf(!(await canConnect()))("two servers joined by a broker (needs NATS)", () => {
  let files: TestStore;
  const servers: TestServer[] = [];
  const subject = `openperfusion.test.${randomBytes(6).toString("hex")}`;

  beforeAll(async () => {
    files = await (TEST_STORES[0] as (typeof TEST_STORES)[number]).create();
    for (let i = 0; i < 2; i++) {
      const bus = await NatsBus.connect(NATS_URL.href, pino({ level: "silent" }), subject);
      servers.push(await startTestServer(await files.open(), { bus }));
    }
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    await files.remove();
  });

  it("show each other's live values once, and each other's watermarks", async () => {
    const [near, far] = servers as [TestServer, TestServer];
    const stream = sampleDescriptor("joined");
    const rows = sampleFrames(3);
    const screens = [
      await TestScreen.connect(near.address + PATHS.live),
      await TestScreen.connect(far.address + PATHS.live),
    ];
    await near.request("PUT", PATHS.stream(stream.id), stream);
    await near.request("POST", PATHS.batches(stream.id), sampleBatch(rows));

    const bridge = new WebSocket(near.address + PATHS.preview);
    await once(bridge, "open");
    bridge.send(JSON.stringify({ type: "hello", bridge: "or1", version: "0.1.0", intendedUse: "test" }));
    bridge.send(JSON.stringify({ type: "stream", stream }));
    for (const { seq, length, layout, packed, hostWall_ms, detail } of rows) {
      const frames = [{ seq, length, layout, packed, hostWall_ms, age_ms: 0, detail }];
      bridge.send(JSON.stringify({ type: "preview", stream: stream.id, origin: "simulator", frames }));
    }
    for (const screen of screens) {
      const seen = [await screen.next("frames"), await screen.next("frames"), await screen.next("frames")];
      expect(seen.map(({ frames }) => frames[0]?.seq)).toEqual([0, 20, 40]);
      const { watermarks, bridges } = await screen.next("heartbeat", (message) => message.bridges.length > 0);
      expect(watermarks[0]).toMatchObject({ stream: stream.id, committedSeq: 60 });
      expect(bridges[0]).toMatchObject({ bridge: "or1", isConnected: true });
      screen.close();
    }
    bridge.terminate();
  });
});
