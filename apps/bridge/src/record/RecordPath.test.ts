import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { BridgeError } from "../BridgeError.ts";
import { Spool } from "../spool/Spool.ts";
import { SpoolStore } from "../spool/SpoolStore.ts";
import type { SpooledStream } from "../spool/SpoolStore.ts";
import { FakeServer } from "../testing/FakeServer.ts";
import { CDI, cdiStream, chunk, mark } from "../testing/streams.ts";
import { cdiLines } from "../testing/cdiLines.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { RecordPath } from "./RecordPath.ts";
import { ServerClient } from "./ServerClient.ts";

const LINE_COUNT = 60;
const TEXT = cdiLines(LINE_COUNT);

interface Bench {
  readonly folder: string;
  readonly recoveredCount: () => number;
  readonly spool: Spool;
  readonly stream: SpooledStream;
  readonly server: FakeServer;
  readonly path: RecordPath;
  /** Appends the text in chunks of 37 bytes and commits it. */
  readonly fill: (from: number, to: number) => Promise<void>;
  readonly stored: () => FakeServer["stored"][number];
}

async function bench(): Promise<Bench> {
  const folder = temporaryFolder();
  const spool = await Spool.open({ folder, commitEvery_ms: 20 });
  const stream = await spool.openStream(cdiStream());
  const server = await FakeServer.listen();
  let recoveredCount = 0;
  const path = new RecordPath({
    spool,
    server: new ServerClient(server.address),
    profileOf: () => CDI,
    onRecovered: () => recoveredCount++,
  });
  path.add(stream, false);
  onTestFinished(async () => {
    await path.stop();
    await server.close();
    await spool.close();
  });
  spool.append(stream.key, mark(0, { type: "opened", transport: "serial" }));
  return {
    folder,
    recoveredCount: () => recoveredCount,
    spool,
    stream,
    server,
    path,
    fill: async (from, to) => {
      for (let seq = from; seq < to; seq += 37) {
        spool.append(stream.key, chunk(seq, TEXT.slice(seq, Math.min(to, seq + 37))));
        if (seq % 5 === 0) await spool.commit();
      }
      await spool.commit();
    },
    stored: () => server.stored[0]!,
  };
}

async function until(isDone: () => boolean): Promise<void> {
  await expect.poll(isDone, { timeout: 15_000, interval: 20 }).toBe(true);
}

/** What the server holds of the stream, and what was wrong with how it came. */
function held({ server, stored }: Bench): { rows: string[]; text: string; complaints: string[] } {
  const bytes = Buffer.concat(stored().chunks.map((one) => Buffer.from(one.bytes, "base64")));
  return {
    rows: stored().rows.map(({ kind, seq }) => `${kind}@${seq}`),
    text: bytes.toString("latin1"),
    complaints: server.complaints,
  };
}

const EVERY_LINE_ONCE = {
  rows: Array.from({ length: LINE_COUNT }, (_, i) => `frame@${i * 101}`),
  text: TEXT,
  complaints: [],
};

it("stores every line exactly once although the server dies again and again after its commit, before its answer", async () => {
  const one = await bench();
  one.server.onBatch = (count) => (count % 2 === 1 ? "dropAnswer" : "commit");
  one.path.start();
  await one.fill(0, TEXT.length);
  await until(() => one.stored()?.committedSeq === TEXT.length);
  expect(held(one)).toEqual(EVERY_LINE_ONCE);
});

it("stores every line exactly once although batches are lost on their way", async () => {
  const one = await bench();
  one.server.onBatch = (count) => (count % 3 === 0 ? "commit" : "fail");
  one.path.start();
  await one.fill(0, TEXT.length);
  await until(() => one.stored()?.committedSeq === TEXT.length);
  expect(held(one)).toEqual(EVERY_LINE_ONCE);
});

it("believes no answer that names another offset than it sent up to, and asks again", async () => {
  const one = await bench();
  one.server.onBatch = (count) => (count % 3 === 2 ? "misstate" : "commit");
  one.path.start();
  await one.fill(0, TEXT.length);
  await until(() => one.stored()?.committedSeq === TEXT.length);
  expect(held(one)).toEqual(EVERY_LINE_ONCE);
});

it("tells of a gap once, though the bytes behind it come one by one", async () => {
  const one = await bench();
  one.path.start();
  await one.fill(0, 202);
  const gap = {
    reason: "portLost" as const,
    from: { boot: "b1", seq: 202, hostWall_ms: 1_000_165, hostMono_ms: 165 },
  };
  one.spool.append(one.stream.key, mark(202, { type: "lost", problem: "" }));
  one.spool.append(one.stream.key, mark(202, { type: "opened", transport: "serial", gap }));
  for (let line = 2; line < 6; line++) {
    one.spool.append(one.stream.key, chunk(line * 101, TEXT.slice(line * 101, (line + 1) * 101)));
    await one.spool.commit();
    await until(() => one.stored()?.committedSeq === (line + 1) * 101);
  }
  expect(
    one
      .stored()
      .rows.map(({ kind }) => kind)
      .join(" "),
  ).toBe("frame frame gap frame frame frame frame");
});

it("refills from the spool a server that came back without its tail", async () => {
  const one = await bench();
  one.path.start();
  await one.fill(0, 3030);
  await until(() => one.stored()?.committedSeq === 3030);
  one.server.loseTail(one.stream.descriptor.id, 1500);
  expect(one.stored().committedSeq).toBeLessThan(1500);
  await one.fill(3030, TEXT.length);
  await until(() => one.stored()?.committedSeq === TEXT.length);
  expect(held(one)).toEqual(EVERY_LINE_ONCE);
});

it("tells a server that asks for bytes which the spool has pruned, in one gap with both edges", async () => {
  const one = await bench();
  one.path.start();
  await one.fill(0, 3030);
  await until(() => one.stored()?.committedSeq === 3030);
  await one.path.stop();
  await one.spool.prune(Date.now() + 1000);
  one.server.loseTail(one.stream.descriptor.id, 0);

  const again = new RecordPath({
    spool: one.spool,
    server: new ServerClient(one.server.address),
    profileOf: () => CDI,
  });
  onTestFinished(() => again.stop());
  again.add(one.stream, false);
  again.start();
  await one.fill(3030, 3232);
  await until(() => one.stored().committedSeq === 3232);
  expect(one.stored().rows).toMatchObject([
    {
      kind: "gap",
      reason: "spoolPruned",
      seq: 0,
      length: 3030,
      from: { boot: "b1", seq: 0, hostWall_ms: one.stream.descriptor.openedAt_ms },
      to: { boot: "b1", seq: 3030 },
    },
    { kind: "frame", seq: 3030 },
    { kind: "frame", seq: 3131 },
  ]);
  expect(one.server.complaints).toEqual([]);
});

it("never sends a byte that the spool has not committed, as another reader of the file sees it", async () => {
  const one = await bench();
  const onDisk = new SpoolStore(join(one.folder, "spool.sqlite"), { isReadOnly: true });
  onTestFinished(() => onDisk.close());
  const beyond: string[] = [];
  one.server.onBatch = (_, { toSeq }) => {
    const committedSeq = onDisk.streams()[0]?.headSeq ?? 0;
    if (toSeq > committedSeq) beyond.push(`${toSeq} > ${committedSeq}`);
    return "commit";
  };
  one.path.start();
  for (let seq = 0; seq < TEXT.length; seq += 37) {
    one.spool.append(one.stream.key, chunk(seq, TEXT.slice(seq, seq + 37)));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await until(() => one.stored()?.committedSeq === TEXT.length);
  expect(one.server.batchCount).toBeGreaterThan(3);
  expect(beyond).toEqual([]);
  expect(held(one)).toEqual(EVERY_LINE_ONCE);
});

it("brings a night of noise, a row per byte, to the server in batches that it takes", async () => {
  const one = await bench();
  const noise = "\n".repeat(70_000);
  one.spool.append(one.stream.key, chunk(0, noise));
  await one.spool.commit();
  one.path.start();
  await until(() => one.stored()?.committedSeq === noise.length);
  expect(held(one).complaints).toEqual([]);
  expect(one.stored().rows).toHaveLength(noise.length);
});

it("finishes the stream of an earlier run before it begins the next", async () => {
  const one = await bench();
  await one.fill(0, 150);
  one.spool.append(one.stream.key, mark(150, { type: "ended" }));
  const next = await one.spool.openStream(cdiStream("b2"));
  const gap = {
    reason: "bridgeDown" as const,
    from: { boot: "b1", seq: 150, hostWall_ms: 1, hostMono_ms: 1 },
  };
  one.spool.append(next.key, mark(0, { type: "opened", transport: "serial", gap }));
  one.spool.append(next.key, chunk(0, TEXT.slice(0, 101)));
  one.path.add(next, false);
  one.path.start();
  await until(() => one.server.streams.get(next.descriptor.id)?.committedSeq === 101);
  const told = one.server.stored.map(({ rows }) => rows.map((row) => `${row.kind}@${row.seq}+${row.length}`));
  expect(told).toEqual([
    ["frame@0+101", "rejected@101+49"],
    ["gap@0+0", "frame@0+101"],
  ]);
  const [first] = await one.spool.streams();
  expect(first).toMatchObject({ isFinished: true, sentSeq: 150 });
});

it("brings a server that has lost it the whole of a finished stream once more", async () => {
  const one = await bench();
  await one.fill(0, TEXT.length);
  one.spool.append(one.stream.key, mark(TEXT.length, { type: "ended" }));
  one.path.start();
  await until(() => one.path.isIdle);
  expect(held(one)).toEqual(EVERY_LINE_ONCE);
  one.server.loseTail(one.stream.descriptor.id, 0);
  const [finished] = await one.spool.streams();
  expect(finished).toMatchObject({ isFinished: true });
  one.path.add(finished!, true);
  await until(() => one.path.isIdle);
  expect(held(one)).toEqual(EVERY_LINE_ONCE);
});

it("sends all of a recording that is not played now, and leaves its last line open", async () => {
  const one = await bench();
  const recording = await one.spool.openStream(cdiStream("r1"));
  const text = cdiLines(1500);
  for (let seq = 0; seq < text.length; seq += 1000)
    one.spool.append(recording.key, chunk(seq, text.slice(seq, Math.min(seq + 1000, text.length - 50))));
  await one.spool.commit();
  const path = new RecordPath({
    spool: one.spool,
    server: new ServerClient(one.server.address),
    profileOf: () => CDI,
  });
  onTestFinished(() => path.stop());
  path.add(recording, true);
  path.start();
  await until(() => path.isIdle);
  expect(one.server.streams.get(recording.descriptor.id)?.committedSeq).toBe(1499 * 101);
  // The mark of what was sent follows the server's answer.
  await expect
    .poll(async () => (await one.spool.streams()).at(-1))
    .toMatchObject({ isFinished: false, sentSeq: 1499 * 101 });
});

it("lets the live stream pass when the server refuses an old one, and tries that again behind it", async () => {
  const one = await bench();
  await one.fill(0, 101);
  const old = await one.spool.openStream({
    ...cdiStream("b0"),
    profile: { id: "gone", version: "1", label: "" },
  });
  one.spool.append(old.key, chunk(0, TEXT.slice(0, 101)));
  await one.spool.commit();
  const path = new RecordPath({
    spool: one.spool,
    server: new ServerClient(one.server.address),
    profileOf: (id) => {
      if (id === CDI.id) return CDI;
      throw new BridgeError("profile-unknown", `There is no profile "${id}"`);
    },
  });
  onTestFinished(() => path.stop());
  path.add(old, true);
  path.add(one.stream, false);
  path.start();
  await until(() => one.server.streams.get(one.stream.descriptor.id)?.committedSeq === 101);
  expect(path.isIdle).toBe(false);
});

it("says in plain words why nothing goes through, and that it goes again", async () => {
  const one = await bench();
  const address = one.server.port;
  await one.server.close();
  one.path.start();
  await one.fill(0, 101);
  await until(() => one.path.problem !== null);
  expect(one.path.problem).toMatch(/No answer from http:\/\/127\.0\.0\.1/);
  const back = await FakeServer.listen(address);
  onTestFinished(() => back.close());
  expect(one.recoveredCount()).toBe(0);
  await until(() => back.stored[0]?.committedSeq === 101);
  await until(() => one.path.problem === null);
  expect(one.recoveredCount()).toBe(1);
});
