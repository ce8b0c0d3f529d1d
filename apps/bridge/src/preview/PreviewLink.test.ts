import { expect, it, onTestFinished } from "vitest";
import type { PreviewFrame } from "@openperfusion/contracts";
import { FakeServer } from "../testing/FakeServer.ts";
import { cdiStream } from "../testing/streams.ts";
import { PreviewLink } from "./PreviewLink.ts";

const STREAM = cdiStream();

const frame = (seq: number): PreviewFrame => ({
  seq,
  length: 101,
  layout: STREAM.layouts[0]!.id,
  packed: "",
  hostWall_ms: 1,
  age_ms: 0,
  detail: { events: [], status: [], alarms: [] },
});

function linkTo(server: string, isTracing = false): PreviewLink {
  const hello = { type: "hello" as const, bridge: "bench", version: "0", intendedUse: "test" };
  const link = new PreviewLink({ server, hello, isTracing });
  link.announce(STREAM);
  link.start();
  onTestFinished(() => link.stop());
  return link;
}

async function sends(link: PreviewLink, server: FakeServer, seq: number): Promise<PreviewFrame> {
  await expect.poll(() => server.previews.map(({ type }) => type), { timeout: 5000 }).toContain("stream");
  link.sendFrames(STREAM, [frame(seq)], 123);
  const found = (): PreviewFrame | undefined =>
    server.previews
      .flatMap((message) => (message.type === "preview" ? message.frames : []))
      .find((one) => one.seq === seq);
  await expect.poll(found).toBeDefined();
  return found() as PreviewFrame;
}

it("says hello, then names its streams, then sends frames, none of which reaches the store", async () => {
  const server = await FakeServer.listen();
  onTestFinished(() => server.close());
  const link = linkTo(server.address);
  await sends(link, server, 7);
  expect(server.previews.map(({ type }) => type)).toEqual(["hello", "stream", "preview"]);
  expect(server.stored).toEqual([]);
  expect(server.batchCount).toBe(0);
});

it("drops what it can't send while the server is down, counts it, and is back when the server is", async () => {
  const server = await FakeServer.listen();
  const { port } = server;
  const link = linkTo(server.address);
  await sends(link, server, 1);
  await server.close();
  await expect
    .poll(() => {
      link.sendFrames(STREAM, [frame(2)], 0);
      return link.droppedCount;
    })
    .toBeGreaterThan(0);
  const back = await FakeServer.listen(port);
  onTestFinished(() => back.close());
  await sends(link, back, 3);
  expect(
    back.previews
      .flatMap((message) => (message.type === "preview" ? message.frames : []))
      .map(({ seq }) => seq),
  ).toEqual([3]);
});

it("tells when a frame came in and went out only while latency is measured", async () => {
  const [plain, measured] = [await FakeServer.listen(), await FakeServer.listen()];
  onTestFinished(async () => {
    await plain.close();
    await measured.close();
  });
  expect((await sends(linkTo(plain.address), plain, 1)).trace).toBeUndefined();
  const { trace } = await sends(linkTo(measured.address, true), measured, 2);
  expect(trace).toEqual({ bridgeIn: 123, bridgeOut: expect.any(Number) });
});
