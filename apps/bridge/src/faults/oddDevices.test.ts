import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bytesOf, clockText, findProfile, PacketEncoder } from "@openperfusion/devices";
import type { LineProfile, PacketProfile } from "@openperfusion/devices";
import type { FrameRemark, RecordRow } from "@openperfusion/contracts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { cdiLine } from "../testing/cdiLines.ts";
import { BadWires } from "./badWires.ts";
import type { BadWire } from "./badWires.ts";

/** Faults of the catalogue that a device has: each on pseudo-terminals, against a bridge in a process of its own. */
const METER_LINE = "00 00 100 0.99 5144 5150 5141 +43\r\n";
const METER = ["em-tec/bioprott", ""] as const;
const CDI = ["terumo/cdi-500", 'gasUnit = "mmHg"'] as const;
const OXIMETER = ["nonin/7600", ""] as const;

const TITLES = (findProfile("terumo/cdi-500") as LineProfile).titles?.text ?? "";
const oximeter = new PacketEncoder(findProfile("nonin/7600") as PacketProfile);
/** 2027-02-28T09:00:00. */
const START_S = 1_803_805_200;
const cdiAt = (clock_s: number): Uint8Array => bytesOf(cdiLine(0).replace("10:00:00", clockText(clock_s)));
const oximeterAt = (clock_s: number): Uint8Array => oximeter.packet("data", { clock_s });

/** How far each clock is set, and what writes it. */
const CLOCKS = [
  { name: "+1 h", by_s: 3600, at: cdiAt, profile: CDI },
  { name: "−1 h", by_s: -3600, at: cdiAt, profile: CDI },
  { name: "−22 min", by_s: -1320, at: cdiAt, profile: CDI },
  { name: "1970", by_s: -START_S, at: oximeterAt, profile: OXIMETER },
  { name: "29 February 2028", by_s: 366 * 86_400, at: oximeterAt, profile: OXIMETER },
] as const;

let bad: BadWires;
const wire = (i: number): BadWire => bad.wires[CLOCKS.length + i] as BadWire;
const DOUBLED = 0;
const REBOOT = 1;
const OTHER_TITLES = 2;
const TELLING = 3;
const OTHER_COLUMNS = 4;

const folder = mkdtempSync(join(tmpdir(), "openperfusion-profile-"));
/** The meter of a site that knows what its device says when it is switched on. */
const KNOWN = join(folder, "meter.json");
const BANNER = "BioProTT ready";

beforeAll(async () => {
  const meter = findProfile("em-tec/bioprott") as LineProfile;
  const session = { ...meter.session, startKeys: ["switchedOn"] };
  const notices = [...meter.notices, { text: BANNER, notice: "event", key: "switchedOn" }];
  writeFileSync(KNOWN, JSON.stringify({ ...meter, session, notices }));
  bad = await BadWires.open([...CLOCKS.map(({ profile }) => profile), METER, METER, CDI, [KNOWN, ""], METER]);
  await vi.waitUntil(() => bad.areOpen, { timeout: 40_000, interval: 50 });
}, 60_000);
afterAll(async () => {
  await bad.close();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const kinds = (rows: readonly RecordRow[], kind: RecordRow["kind"]): readonly RecordRow[] =>
  rows.filter((row) => row.kind === kind);
const remarks = (rows: readonly RecordRow[]): readonly FrameRemark[] =>
  rows.flatMap((row) => (row.kind === "frame" ? (row.detail.remarks ?? []) : []));
const told = (line: string): void => void process.stdout.write(`${line}\n`);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const LATE = { timeout: 20_000, interval: 50 };

describe.skipIf(process.platform === "win32")("the fault catalogue on pseudo-terminals", () => {
  it(
    "fault 11: lines that come twice are kept as often as they came, and the second is flagged; those of the regular pace are not",
    { timeout: 60_000 },
    async () => {
      // The same values all the time: which line is a repeat, only its time tells.
      const copies: number[] = [];
      const begun_ms = performance.now();
      let lineCount = 0;
      const speak = async (count: number): Promise<void> => {
        await wire(DOUBLED).send(bytesOf(METER_LINE.repeat(count)));
        for (let copy = 0; copy < count; copy++) copies.push(copy);
        // As a device's own clock has it: one that comes late does not put off those behind it.
        lineCount++;
        await pause(begun_ms + lineCount * 200 - performance.now());
      };
      for (let i = 0; i < 25; i++) await speak(1);
      // On a busy machine a line comes late now and then, and its copy is not early.
      const isFlagged = (): boolean => (wire(DOUBLED).status()?.noticed.repeatCount ?? 0) >= 3;
      for (let i = 0; i < 100 && !isFlagged(); i++) await speak(i % 10 === 0 ? 3 : i % 10 === 5 ? 2 : 1);
      await expect.poll(() => kinds(wire(DOUBLED).rows(), "frame").length, LATE).toBe(copies.length);
      const flags = wire(DOUBLED)
        .rows()
        .map((row) => remarks([row]).filter(({ kind }) => kind === "repeat").length);
      const flaggedCopies = copies.filter((_, i) => flags[i] === 1);
      expect(flaggedCopies.length).toBeGreaterThanOrEqual(3);
      expect(flaggedCopies).not.toContain(0);
      const second = copies.filter((copy) => copy > 0);
      told(
        `fault 11: ${copies.length} of ${copies.length} lines kept, ${flaggedCopies.length} of ${second.length} repeats flagged, 0 of ${copies.length - second.length} others`,
      );
    },
  );

  it(
    "fault 12: a device's clock that is set begins a new epoch, and changes no order, value or device time",
    { timeout: 90_000 },
    async () => {
      const clocks = bad.wires.slice(0, CLOCKS.length);
      const begun_ms = performance.now();
      let isSet = false;
      const over = new AbortController();
      const sent = clocks.map((): string[] => []);
      const speak = async (): Promise<void> => {
        const clock_s = START_S + (performance.now() - begun_ms) / 1000;
        for (const [i, { by_s, at, profile }] of CLOCKS.entries()) {
          const shown_s = clock_s + (isSet ? by_s : 0);
          sent[i]?.push(clockText(shown_s, profile === CDI ? "HH:MM:SS" : "YYYY-MM-DDTHH:MM:SS"));
          await clocks[i]?.send(at(shown_s));
        }
      };
      const speaking = (async () => {
        while (!over.signal.aborted) {
          await speak();
          await pause(500);
        }
      })();
      try {
        await expect
          .poll(() => clocks.every((one) => one.status()?.noticed.clock?.epoch === 0), LATE)
          .toBe(true);
        isSet = true;
        await expect
          .poll(() => clocks.every((one) => one.status()?.noticed.clock?.epoch === 1), LATE)
          .toBe(true);
      } finally {
        over.abort();
        await speaking;
      }
      for (const [i, one] of clocks.entries()) {
        await expect.poll(() => kinds(one.rows(), "frame").length, LATE).toBe(sent[i]?.length);
        const rows = one.rows();
        const times = rows.map(({ hostMono_ms }) => hostMono_ms);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(rows.flatMap((row) => (row.kind === "frame" ? [row.detail.deviceTime] : []))).toEqual(sent[i]);
        expect(remarks(rows)).toMatchObject([{ kind: "clockJump", deviceEpoch: 1 }]);
      }
      const jumps = clocks.map((one) => remarks(one.rows())[0]);
      const set_s = jumps.map((one) => (one?.kind === "clockJump" ? one.jump_ms / 1000 : 0));
      // To a second on a machine that is not busy.
      for (const [i, { by_s }] of CLOCKS.entries()) expect(Math.abs((set_s[i] ?? 0) - by_s)).toBeLessThan(5);
      told(
        `fault 12: ${CLOCKS.map(({ name }, i) => `${name}: told as ${set_s[i]} s`).join("; ")}; ${sent.flat().length} device times as sent, in the host's order, 5 new epochs`,
      );
    },
  );

  it(
    "fault 13: a device that is switched off and on keeps its session and has its restart remarked, as told or as possible",
    { timeout: 60_000 },
    async () => {
      const both = [wire(REBOOT), wire(TELLING)];
      for (const one of both) await one.send(bytesOf(METER_LINE));
      await expect.poll(() => both.every((one) => one.status()?.state === "stale"), LATE).toBe(true);
      expect(both.map((one) => one.status()?.isOpen)).toEqual([true, true]);
      for (const one of both) await one.send(bytesOf(`${BANNER}\r\n${METER_LINE}`));
      await expect.poll(() => both.every((one) => kinds(one.rows(), "frame").length === 2), LATE).toBe(true);
      const [silent = [], telling = []] = both.map((one) => one.rows());
      expect(kinds(silent, "rejected")).toHaveLength(1);
      expect(kinds(telling, "notice")).toMatchObject([{ key: "switchedOn" }]);
      expect([...kinds(silent, "gap"), ...kinds(telling, "gap")]).toEqual([]);
      expect(remarks(silent)).toMatchObject([{ kind: "restart", evidence: "silence" }]);
      expect(remarks(telling)).toMatchObject([{ kind: "restart", evidence: "told" }]);
      await expect
        .poll(() => both.map((one) => one.status()?.noticed), LATE)
        .toMatchObject([{ maybeRestartCount: 1 }, { restartCount: 1, maybeRestartCount: 0 }]);
      told(
        "fault 13: stale while silent, live again, same session, no gap; an unknown banner kept as rejected, may have restarted; a known one: restarted",
      );
    },
  );

  it(
    "fault 14: another layout than the profile was written for gives no value, and the port has a badge for it",
    { timeout: 60_000 },
    async () => {
      const titles = TITLES.replace(" pH ", " SO2").replace(" CO2", "Hgb ");
      await wire(OTHER_TITLES).send(bytesOf(`${cdiLine(0)}${titles}\r\n${cdiLine(6)}${cdiLine(12)}`));
      // A column more than the meter is known to send.
      const other = METER_LINE.replace("+43", "5139 +43");
      await wire(OTHER_COLUMNS).send(bytesOf(METER_LINE.repeat(4) + other.repeat(20)));
      const both = [wire(OTHER_TITLES), wire(OTHER_COLUMNS)];
      await expect.poll(() => both.map((one) => one.rows().length), LATE).toEqual([4, 24]);
      expect(both.map((one) => kinds(one.rows(), "frame").length)).toEqual([1, 4]);
      expect(kinds(both[0]?.rows() ?? [], "rejected")).toMatchObject(
        Array.from({ length: 3 }, () => ({ reason: "header" })),
      );
      const hasBadge = (one: BadWire): boolean | undefined => one.status()?.noticed.isLayoutUnknown;
      await expect.poll(() => both.map(hasBadge), LATE).toEqual([true, true]);
      expect(hasBadge(wire(DOUBLED))).toBe(false);
      await wire(OTHER_COLUMNS).send(bytesOf(METER_LINE.repeat(30)));
      await expect.poll(() => hasBadge(wire(OTHER_COLUMNS)), LATE).toBe(false);
      told(
        "fault 14: 2 lines under unknown titles and 20 with a column more kept and refused, 0 mis-decoded, both ports with the badge, which goes when the lines are known again",
      );
    },
  );

  it("sends nothing on any of these wires, and tells the server nothing that its contract forbids", () => {
    expect(bad.wires.map(({ receivedCount }) => receivedCount)).toEqual(bad.wires.map(() => 0));
    expect(bad.complaints).toEqual([]);
  });
});
