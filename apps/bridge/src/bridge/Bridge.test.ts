import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordRow } from "@openperfusion/contracts";
import { describe, expect, it, onTestFinished } from "vitest";
import type { SentLogLine } from "../emulate/SentLog.ts";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { FakeServer } from "../testing/FakeServer.ts";
import { cdiLine, MODE_37C } from "../testing/cdiLines.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";

const LINE_COUNT = 250;

function config(folder: string, server: string, port: string): string {
  const file = join(folder, "bridge.toml");
  writeFileSync(
    file,
    `[bridge]\nid = "bench"\ndata = "spool"\nserver = "${server}"\ncommitEvery_ms = 50\n[[port]]\nid = "one"\n${port}`,
  );
  return file;
}

async function listen(): Promise<FakeServer> {
  const server = await FakeServer.listen();
  onTestFinished(() => server.close());
  return server;
}

const pass = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

describe("a replayed file", () => {
  function recording(folder: string): string {
    const file = join(folder, "case.log");
    const lines = Array.from({ length: LINE_COUNT }, (_, i) => {
      const time = new Date(Date.UTC(2026, 1, 2, 10, 0, i)).toISOString().replace("T", " ").replace("Z", "");
      return `[${time}] ${i % 97 === 50 ? MODE_37C : cdiLine(i)}`;
    });
    writeFileSync(file, Buffer.from(lines.join(""), "latin1"));
    return file;
  }

  async function replayed(
    speed: number,
    disturb: (start: () => ReturnType<typeof bridgeProcess>) => Promise<void>,
  ): Promise<RecordRow[]> {
    const folder = temporaryFolder();
    const server = await listen();
    const port = `path = "${recording(folder)}"\nprofile = "terumo/cdi-500"\norigin = "replay"\noptions = { gasUnit = "mmHg" }\nspeed = ${speed}\n`;
    const file = config(folder, server.address, port);
    await disturb(() => bridgeProcess("run", "--config", file));
    await expect
      .poll(() => server.stored[0]?.rows.filter(({ kind }) => kind !== "gap").length, { timeout: 20_000 })
      .toBe(LINE_COUNT);
    expect(server.complaints).toEqual([]);
    expect(server.stored).toHaveLength(1);
    return server.stored[0]!.rows;
  }

  it(
    "gives exactly the rows of an undisturbed run although the bridge is killed again and again",
    { timeout: 60_000 },
    async () => {
      const expected = await replayed(100_000, async (start) => void start());
      const found = await replayed(100, async (start) => {
        for (let kill = 0; kill < 4; kill++) {
          const bridge = start();
          await pass(600 + 137 * kill);
          bridge.kill("SIGKILL");
          await bridge.ended;
        }
        start();
      });
      expect(found).toEqual(expected);
      expect(found[0]).toMatchObject({
        hostWall_ms: Date.UTC(2026, 1, 2, 10, 0, 0),
        hostMono_ms: 0,
        isFirstAfterOpen: true,
      });
    },
  );
});

describe.each(["auto", "tcp://127.0.0.1:0"])("an emulated flow meter on %s", (way) => {
  it(
    "is stored line by line around a kill -9, with one gap, and hears not one byte",
    { timeout: 60_000 },
    async () => {
      const folder = temporaryFolder();
      const server = await listen();
      const log = join(folder, "sent.jsonl");
      const emulator = bridgeProcess("emulate", "--device", "em-tec/bioprott", "--port", way, "--log", log);
      await expect.poll(() => emulator.lines.length, { timeout: 20_000 }).toBe(1);
      expect(emulator.lines[0]).toMatchObject({
        device: "em-tec/bioprott",
        origin: "simulator",
        options: {},
      });
      const port = `path = "${String(emulator.lines[0]?.["path"])}"\nprofile = "em-tec/bioprott"\norigin = "simulator"\n`;
      const file = config(folder, server.address, port);

      const first = bridgeProcess("run", "--config", file);
      await expect.poll(() => server.stored[0]?.rows.length ?? 0, { timeout: 20_000 }).toBeGreaterThan(15);
      first.kill("SIGKILL");
      const killed_ms = Date.now();
      await first.ended;
      const second = bridgeProcess("run", "--config", file);
      await expect.poll(() => server.stored[1]?.rows.length ?? 0, { timeout: 20_000 }).toBeGreaterThan(15);
      second.kill("SIGTERM");
      expect(await second.ended).toBe(0);
      emulator.kill("SIGTERM");
      expect(await emulator.ended).toBe(0);

      expect(server.complaints).toEqual([]);
      expect(emulator.stderr()).not.toMatch(/received/);
      const gaps = server.stored.map(({ rows }) => rows.filter(({ kind }) => kind === "gap"));
      expect(gaps.map(({ length }) => length)).toEqual([0, 1]);
      const [before, after] = server.stored.map(({ chunks }) => chunks);
      expect(gaps[1]?.[0]).toMatchObject({
        reason: "bridgeDown",
        seq: 0,
        from: { boot: server.stored[0]?.descriptor.boot, hostWall_ms: before?.at(-1)?.hostWall_ms },
        to: { boot: server.stored[1]?.descriptor.boot, seq: 0, hostWall_ms: after?.[0]?.hostWall_ms },
      });

      const sent = readFileSync(log, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as SentLogLine);
      const owed = server.stored.map(({ chunks }, run) => {
        const from_ms = chunks[0]?.hostWall_ms ?? 0;
        const to_ms = run === 0 ? killed_ms - 300 : (chunks.at(-1)?.hostWall_ms ?? 0) - 300;
        return sent
          .filter(({ first_ms, last_ms }) => first_ms >= from_ms && last_ms <= to_ms)
          .map(({ text }) => text);
      });
      for (const [run, texts] of owed.entries()) {
        expect(texts.length).toBeGreaterThan(5);
        const bytes = Buffer.concat(
          server.stored[run]!.chunks.map((chunk) => Buffer.from(chunk.bytes, "base64")),
        );
        // Lines that were owed follow one another in the store as they did on the wire: none missing, none twice.
        expect(bytes.toString("latin1")).toContain(texts.join(""));
      }
    },
  );
});

it(
  "records behind one gap what an emulated flow meter said while the bridge stood still, and shows none of it",
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder();
    const server = await listen();
    const emulator = bridgeProcess("emulate", "--device", "em-tec/bioprott");
    await expect.poll(() => emulator.lines.length, { timeout: 20_000 }).toBe(1);
    const port = `path = "${String(emulator.lines[0]?.["path"])}"\nprofile = "em-tec/bioprott"\norigin = "simulator"\n`;
    const bridge = bridgeProcess("run", "--config", config(folder, server.address, port));
    const frameCount = (): number =>
      server.stored[0]?.rows.filter(({ kind }) => kind === "frame").length ?? 0;
    await expect.poll(frameCount, { timeout: 20_000 }).toBeGreaterThan(15);
    bridge.kill("SIGSTOP");
    await pass(3000);
    const shownCount = server.previews.length;
    bridge.kill("SIGCONT");
    const before = frameCount();
    await expect.poll(frameCount, { timeout: 20_000 }).toBeGreaterThan(before + 40);
    bridge.kill("SIGTERM");
    expect(await bridge.ended).toBe(0);

    const rows = server.stored[0]!.rows;
    const gaps = rows.filter((row) => row.kind === "gap");
    expect(gaps).toMatchObject([{ reason: "bridgeDown" }]);
    const [gap] = gaps;
    expect(gap!.to.hostMono_ms - gap!.from.hostMono_ms).toBeGreaterThan(2500);
    const waited = new Set(
      rows
        .filter(
          ({ hostMono_ms }) => hostMono_ms >= gap!.to.hostMono_ms && hostMono_ms < gap!.to.hostMono_ms + 50,
        )
        .map(({ seq }) => seq),
    );
    expect(waited.size).toBeGreaterThan(20);
    const shown = server.previews
      .slice(shownCount)
      .flatMap((message) => (message.type === "preview" ? message.frames : []));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter(({ seq }) => waited.has(seq))).toEqual([]);
    expect(server.complaints).toEqual([]);
  },
);
