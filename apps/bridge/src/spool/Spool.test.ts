import { spawn } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { expect, it, onTestFinished, vi } from "vitest";
import { cdiStream, chunk } from "../testing/streams.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { Spool } from "./Spool.ts";
import type { ToWorker } from "./spoolMessages.ts";

it("gives a reader nothing before the commit, and everything in order after it", async () => {
  const spool = await Spool.open({ folder: temporaryFolder(), commitEvery_ms: 200 });
  const { key } = await spool.openStream(cdiStream());
  for (let i = 0; i < 10; i++) spool.append(key, chunk(i, String(i)));
  expect(await spool.read(key, { fromSeq: 0 }, 1000)).toEqual([]);
  expect(spool.committedSeq(key)).toBe(0);
  await new Promise<void>((resolve) => {
    spool.onCommit(resolve);
  });
  expect((await spool.read(key, { fromSeq: 0 }, 1000)).map(({ seq }) => seq)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
  expect(spool.committedSeq(key)).toBe(10);
  await spool.close();
});

it("takes to its thread the bytes of a chunk, and not the driver's buffer that they are a part of", async () => {
  const posted = vi.spyOn(Worker.prototype, "postMessage");
  onTestFinished(() => posted.mockRestore());
  const spool = await Spool.open({ folder: temporaryFolder(), commitEvery_ms: 20 });
  const { key } = await spool.openStream(cdiStream());
  const pool = Buffer.alloc(65_536, "x");
  spool.append(key, { ...chunk(0, ""), bytes: pool.subarray(1000, 1005) });
  const [message] = posted.mock.lastCall as [Extract<ToWorker, { type: "append" }>];
  expect(message.entries[0]?.entry).toMatchObject({ bytes: { buffer: { byteLength: 5 } } });
  await spool.commit();
  expect(await spool.read(key, { fromSeq: 0 }, 10)).toMatchObject([
    { bytes: Uint8Array.from(Buffer.from("xxxxx")) },
  ]);
  await spool.close();
});

/** As on a disk that takes nothing; gives what makes it well again. */
function failingDisk(folder: string): () => void {
  const file = new DatabaseSync(join(folder, "spool.sqlite"));
  file.exec("ALTER TABLE entry RENAME TO elsewhere");
  onTestFinished(() => file.close());
  return () => file.exec("ALTER TABLE elsewhere RENAME TO entry");
}

it("keeps what the disk does not take, says so, and has all of it when the disk takes it again", async () => {
  const folder = temporaryFolder();
  const spool = await Spool.open({ folder, commitEvery_ms: 20 });
  const { key } = await spool.openStream(cdiStream());
  const mend = failingDisk(folder);
  spool.append(key, chunk(0, "abc"));
  await expect(spool.commit()).rejects.toThrow(/no such table/);
  expect(spool.problem).toMatch(/can't be written/);
  expect([spool.uncommitted_bytes, spool.committedSeq(key)]).toEqual([3, 0]);
  mend();
  spool.append(key, chunk(3, "def"));
  await spool.commit();
  expect([spool.uncommitted_bytes, spool.committedSeq(key), spool.problem]).toEqual([0, 6, null]);
  await spool.close();
});

it("is full with 64 MiB that no disk takes, so that ports are let go before the memory is", async () => {
  const folder = temporaryFolder();
  const spool = await Spool.open({ folder, commitEvery_ms: 1000 });
  const { key } = await spool.openStream(cdiStream());
  failingDisk(folder);
  const bytes = Buffer.alloc(1024 * 1024);
  for (let i = 0; i < 64; i++) spool.append(key, { ...chunk(i * bytes.length, ""), bytes });
  expect(spool.isFull).toBe(false);
  spool.append(key, chunk(64 * bytes.length, "x"));
  expect(spool.isFull).toBe(true);
  await expect(spool.close()).rejects.toMatchObject({ code: "spool-full" });
});

it("does not end as if all were well when the disk does not take the last bytes", async () => {
  const folder = temporaryFolder();
  const spool = await Spool.open({ folder, commitEvery_ms: 1000 });
  const { key } = await spool.openStream(cdiStream());
  failingDisk(folder);
  spool.append(key, chunk(0, "abc"));
  await expect(spool.close()).rejects.toMatchObject({ code: "spool-full", message: /last 3 bytes/ });
});

it("says that it is gone when its thread dies, answers nothing more, and lets the bridge end", async () => {
  const posted = vi.spyOn(Worker.prototype, "postMessage");
  onTestFinished(() => posted.mockRestore());
  const spool = await Spool.open({ folder: temporaryFolder(), commitEvery_ms: 20 });
  await spool.streams();
  const lost = new Promise((resolve) => spool.onLost(resolve));
  const dying = (posted.mock.contexts[0] as Worker).terminate();
  await expect(spool.streams()).rejects.toMatchObject({ code: "spool-lost" });
  await dying;
  await expect(lost).resolves.toMatchObject({ code: "spool-lost" });
  await expect(spool.commit()).rejects.toMatchObject({ code: "spool-lost" });
  await spool.close();
});

it("refuses a second bridge on the same spool, and lets it in when the first has gone", async () => {
  const folder = temporaryFolder();
  const first = await Spool.open({ folder, commitEvery_ms: 100 });
  await expect(Spool.open({ folder, commitEvery_ms: 100 })).rejects.toMatchObject({ code: "spool-in-use" });
  await first.close();
  await (await Spool.open({ folder, commitEvery_ms: 100 })).close();
});

it("keeps a file that is no spool any more aside, says so, and begins a new one", async () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, "spool.sqlite"),
    "no database at all, but long enough to be looked at".repeat(50),
  );
  const said: string[] = [];
  const spool = await Spool.open({ folder, commitEvery_ms: 100 }, (problem) => said.push(problem));
  await spool.openStream(cdiStream());
  await spool.close();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/damaged.*kept as/);
  expect(readdirSync(folder).filter((name) => name.startsWith("spool-damaged-"))).toHaveLength(1);
});

it(
  "has every byte that it said was committed after kill -9, and no byte twice",
  { timeout: 30_000 },
  async () => {
    const folder = temporaryFolder();
    const writer = fileURLToPath(new URL("../testing/spoolWriter.ts", import.meta.url));
    let total = 0;
    for (let round = 0; round < 4; round++) {
      const child = spawn(process.execPath, [writer, folder], { stdio: ["ignore", "pipe", "inherit"] });
      let committed = 0;
      const ended = new Promise((resolve) => {
        child.on("exit", resolve);
      });
      await new Promise<void>((resolve) => {
        createInterface({ input: child.stdout }).on("line", (line) => {
          committed = Number(line);
          if (committed > 2000 + round * 777) resolve();
        });
      });
      child.kill("SIGKILL");
      await ended;
      const spool = await Spool.open({ folder, commitEvery_ms: 100 });
      const [stream] = (await spool.streams()).slice(-1);
      const entries = await spool.read(stream!.key, { fromSeq: 0 }, 10_000_000);
      let seq = 0;
      for (const entry of entries) {
        expect(entry).toMatchObject({ kind: "chunk", seq });
        if (entry.kind === "chunk") seq += entry.bytes.length;
      }
      expect(seq).toBe(stream!.headSeq);
      expect(seq).toBeGreaterThanOrEqual(committed);
      total += seq;
      await spool.close();
    }
    expect(total).toBeGreaterThan(8000);
    expect(existsSync(join(folder, "spool.sqlite"))).toBe(true);
  },
);
