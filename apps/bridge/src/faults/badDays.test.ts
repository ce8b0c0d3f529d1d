import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordRow } from "@openperfusion/contracts";
import { bytesOf, findProfile } from "@openperfusion/devices";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { BadWires } from "./badWires.ts";
import type { BadWire } from "./badWires.ts";
import { UPGRADE_WITHIN_MS } from "./limits.ts";

/** Faults of the catalogue that a port has: silence, another name, another program, an upgrade. */
const METER_LINE = "00 00 100 0.99 5144 5150 5141 +43\r\n";
const folder = mkdtempSync(join(tmpdir(), "openperfusion-days-"));
/** A meter that is given up after two and a half seconds, for a test's patience. */
const HASTY = join(folder, "hasty.json");
const HASTY_SESSION = { period_ms: 100, staleAfter_ms: 1_000, lostAfter_ms: 2_500 };
const [SILENT, RENAMED, SHARED, UPGRADED] = [0, 1, 2, 3];

let bad: BadWires;
const wire = (i: number): BadWire => bad.wires[i] as BadWire;
const kinds = (rows: readonly RecordRow[], kind: RecordRow["kind"]): readonly RecordRow[] =>
  rows.filter((row) => row.kind === kind);
const told = (line: string): void => void process.stdout.write(`${line}\n`);
const LATE = { timeout: 20_000, interval: 50 };

beforeAll(async () => {
  const meter = findProfile("em-tec/bioprott");
  writeFileSync(HASTY, JSON.stringify({ ...meter, session: HASTY_SESSION }));
  const normal = ["em-tec/bioprott", ""] as const;
  bad = await BadWires.open([[HASTY, ""], normal, normal, normal]);
  await vi.waitUntil(() => bad.areOpen, { timeout: 40_000, interval: 50 });
}, 60_000);
afterAll(async () => {
  await bad.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

describe.skipIf(process.platform === "win32")("the fault catalogue on pseudo-terminals", () => {
  it(
    "fault 2: a device that falls silent while nobody reports it is stale, then lost, and its port stays open",
    { timeout: 60_000 },
    async () => {
      await wire(SILENT).send(bytesOf(METER_LINE));
      await expect.poll(() => wire(SILENT).status()?.state, LATE).toBe("stale");
      await expect.poll(() => wire(SILENT).status()?.state, LATE).toBe("lost");
      expect(wire(SILENT).status()?.isOpen).toBe(true);
      await wire(SILENT).send(bytesOf(METER_LINE));
      await expect.poll(() => wire(SILENT).status()?.state, LATE).toBe("live");
      await expect
        .poll(
          () =>
            wire(SILENT)
              .rows()
              .map(({ kind }) => kind),
          LATE,
        )
        .toEqual(["frame", "frame"]);
      // In the bridge's own time the limits hold to the millisecond, however late a report comes.
      const { staleAfter_ms, lostAfter_ms } = HASTY_SESSION;
      const reports = wire(SILENT)
        .reports()
        .filter(({ lastFrameAge_ms }) => lastFrameAge_ms !== null);
      for (const { state, lastFrameAge_ms } of reports) {
        const age_ms = lastFrameAge_ms ?? 0;
        expect([age_ms, state]).toEqual([
          age_ms,
          age_ms > lostAfter_ms ? "lost" : age_ms > staleAfter_ms ? "stale" : "live",
        ]);
      }
      expect(
        wire(SILENT)
          .reports()
          .filter(({ isOpen, frameCount }) => !isOpen && frameCount > 0),
      ).toEqual([]);
      told(
        `fault 2: ${reports.length} reports, stale from ${staleAfter_ms} ms and lost from ${lostAfter_ms} ms of silence on, open all the time, live with the next line, no gap`,
      );
    },
  );

  it(
    "fault 3: an adapter that comes back under another node, again and again, is read on in one stream, without anybody's help",
    { timeout: 60_000 },
    async () => {
      const one = wire(RENAMED);
      const nodes = new Set<string>();
      for (const time of [1, 2, 3]) {
        nodes.add(one.path);
        await one.send(bytesOf(METER_LINE));
        await expect.poll(() => kinds(one.rows(), "frame").length, LATE).toBe(time);
        await one.unplug();
        await expect.poll(() => one.status()?.isOpen, LATE).toBe(false);
        await one.replug();
        await expect.poll(() => one.status()?.isOpen, LATE).toBe(true);
      }
      await one.send(bytesOf(METER_LINE));
      await expect.poll(() => kinds(one.rows(), "frame").length, LATE).toBe(4);
      expect(nodes.has(one.path)).toBe(false);
      expect(one.streamCount).toBe(1);
      expect(kinds(one.rows(), "gap")).toMatchObject([
        { reason: "portLost" },
        { reason: "portLost" },
        { reason: "portLost" },
      ]);
      told(`fault 3: ${[...nodes, one.path].join(" → ")}: 4 of 4 lines in one stream of one port, 3 gaps`);
    },
  );

  it(
    "fault 25: a second program on the same port is refused, and told whose port it is",
    { timeout: 60_000 },
    async () => {
      const config = join(folder, "second.toml");
      writeFileSync(
        config,
        `[bridge]\nid = "second"\ndata = "second"\n[[port]]\nid = "same"\npath = "${wire(SHARED).path}"\nprofile = "em-tec/bioprott"\norigin = "simulator"\n`,
      );
      const second = spawn(
        process.execPath,
        [join(import.meta.dirname, "../main.ts"), "run", "--config", config],
        {
          stdio: ["ignore", "ignore", "pipe"],
        },
      );
      let words = "";
      second.stderr.on("data", (data: Buffer) => (words += data.toString()));
      // Elsewhere the system doesn't tell who has locked a file.
      const owner = process.platform === "linux" ? `bridge run (process ${bad.pid})` : "another program";
      await expect.poll(() => words, LATE).toContain(`${wire(SHARED).path} is in use by ${owner}`);
      second.kill("SIGTERM");
      await wire(SHARED).send(bytesOf(METER_LINE.repeat(20)));
      await expect.poll(() => kinds(wire(SHARED).rows(), "frame").length, LATE).toBe(20);
      const sentence = words.split("\n").find((line) => line.includes("in use")) ?? "";
      told(`fault 25: refused (${sentence.trim()}); the first reader lost 0 of 20 lines`);
    },
  );

  it(
    "fault 27: an upgrade in the middle of a case leaves one gap and loses nothing that was read",
    { timeout: 60_000 },
    async () => {
      const one = wire(UPGRADED);
      await one.send(bytesOf(METER_LINE.repeat(10)));
      await expect.poll(() => kinds(one.rows(), "frame").length, LATE).toBe(10);
      await bad.restart();
      await expect.poll(() => one.status()?.isOpen, LATE).toBe(true);
      await one.send(bytesOf(METER_LINE.repeat(10)));
      await expect.poll(() => kinds(one.rows(), "frame").length, LATE).toBe(20);
      const gaps = one.rows().flatMap((row) => (row.kind === "gap" ? [row] : []));
      expect(gaps).toMatchObject([{ reason: "bridgeDown" }]);
      const [gap] = gaps;
      const gap_ms = (gap?.to.hostWall_ms ?? Infinity) - (gap?.from.hostWall_ms ?? 0);
      expect(gap_ms).toBeLessThan(UPGRADE_WITHIN_MS);
      told(`fault 27: 20 of 20 lines, one gap of ${(gap_ms / 1000).toFixed(1)} s (limit 3)`);
    },
  );

  it("sends nothing on any of these wires", () => {
    expect(bad.wires.map(({ receivedCount }) => receivedCount)).toEqual(bad.wires.map(() => 0));
    expect(bad.complaints).toEqual([]);
  });
});
