import { bytesOf, PacketEncoder, findProfile } from "@openperfusion/devices";
import type { PacketProfile } from "@openperfusion/devices";
import type { RecordRow } from "@openperfusion/contracts";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { BadWires } from "./badWires.ts";
import type { BadWire } from "./badWires.ts";
import { BACK_WITHIN_MS, LOST_WITHIN_MS } from "./limits.ts";

type GapRow = Extract<RecordRow, { kind: "gap" }>;

/** Faults of the catalogue that a wire has: each on pseudo-terminals, against a bridge in a process of its own. */
const METER_LINE = "00 00 100 0.99 5144 5150 5141 +43\r\n";
const METER = ["em-tec/bioprott", ""] as const;
const CONSOLE = ["xenios/novalung", ""] as const;
const CUTS = METER_LINE.length - 1;
const NOISE_RATES = [1e-5, 1e-4, 1e-3, 1e-2] as const;

const packets = new PacketEncoder(findProfile("xenios/novalung") as PacketProfile);
const PACKET = packets.packet("data");

let bad: BadWires;
/** The first wires are those whose plug is pulled; the named ones follow. */
const wire = (i: number): BadWire => bad.wires[CUTS + i] as BadWire;

beforeAll(async () => {
  const cut = Array.from({ length: CUTS }, () => METER);
  const noisy = NOISE_RATES.map(() => METER);
  bad = await BadWires.open([...cut, ...noisy, CONSOLE, CONSOLE, CONSOLE]);
  await vi.waitUntil(() => bad.areOpen, { timeout: 40_000, interval: 50 });
}, 60_000);
afterAll(() => bad.close(), 30_000);

const NOISY = 0;
const TRUNCATED = 4;
const FLIPPED = 5;
const LYING = 6;

const kinds = (rows: readonly RecordRow[], kind: RecordRow["kind"]): readonly RecordRow[] =>
  rows.filter((row) => row.kind === kind);
const byteCount = (rows: readonly RecordRow[]): number => rows.reduce((sum, { length }) => sum + length, 0);
const told = (line: string): void => void process.stdout.write(`${line}\n`);
const all = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const gapOf = (one: BadWire): GapRow | undefined =>
  one.rows().find((row): row is GapRow => row.kind === "gap");
/** How old the last byte was, by the bridge's clock, when it first reported that the port is gone. */
const ageWhenLost_ms = (one: BadWire): number =>
  one.reports().find(({ isOpen, byteCount }) => !isOpen && byteCount > 0)?.lastByteAge_ms ?? Infinity;
const seconds = (duration_ms: number): string => `${(duration_ms / 1000).toFixed(1)} s`;
const LATE = { timeout: 20_000, interval: 50 };

describe.skipIf(process.platform === "win32")("the fault catalogue on pseudo-terminals", () => {
  it(
    "fault 1: a cable that is pulled at any byte of a line leaves no partial frame, a gap with both edges, and comes back by itself",
    { timeout: 60_000 },
    async () => {
      const cuts = bad.wires.slice(0, CUTS);
      await Promise.all(cuts.map((one, k) => one.send(bytesOf(METER_LINE + METER_LINE.slice(0, k + 1)))));
      await expect
        .poll(() => cuts.every((one, k) => one.status()?.byteCount === METER_LINE.length + k + 1), LATE)
        .toBe(true);
      await Promise.all(cuts.map((one) => one.unplug()));
      await expect.poll(() => cuts.every((one) => one.status()?.isOpen === false), LATE).toBe(true);
      const pluggedAt_ms = Date.now();
      await Promise.all(cuts.map((one) => one.replug()));
      await expect.poll(() => cuts.every((one) => one.status()?.isOpen === true), LATE).toBe(true);
      await Promise.all(cuts.map((one) => one.send(bytesOf(METER_LINE))));
      await expect.poll(() => cuts.every((one) => kinds(one.rows(), "frame").length >= 2), LATE).toBe(true);
      for (const [k, one] of cuts.entries()) {
        const rows = one.rows();
        expect(kinds(rows, "frame")).toHaveLength(2);
        expect(kinds(rows, "rejected")).toMatchObject([{ reason: "truncated", length: k + 1 }]);
        expect(kinds(rows, "gap")).toMatchObject([
          { reason: "portLost", from: { seq: METER_LINE.length + k + 1 } },
        ]);
      }
      const silent_ms = cuts.map((one) => ageWhenLost_ms(one));
      expect(Math.max(...silent_ms)).toBeLessThan(LOST_WITHIN_MS);
      const back_ms = cuts.map((one) => (gapOf(one)?.to.hostWall_ms ?? Infinity) - pluggedAt_ms);
      expect(Math.max(...back_ms)).toBeLessThan(BACK_WITHIN_MS);
      told(
        `fault 1: ${CUTS} cuts, 0 partial frames, all told lost within ${seconds(Math.max(...silent_ms))} of the last byte (limit 2), all open again ${seconds(Math.max(...back_ms))} after the plug (limit 5)`,
      );
    },
  );

  it(
    "fault 7: noise at any rate costs only what it hits, and every byte is accounted for",
    { timeout: 60_000 },
    async () => {
      let state = 7;
      const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
      const counts = await Promise.all(
        NOISE_RATES.map(async (rate, i) => {
          const clean = bytesOf(METER_LINE.repeat(400));
          const noisy = all(
            Array.from(clean, (byte) =>
              random() < rate ? Uint8Array.of(Math.floor(random() * 256), byte) : Uint8Array.of(byte),
            ),
          );
          await wire(NOISY + i).send(noisy);
          await expect.poll(() => byteCount(wire(NOISY + i).rows()), LATE).toBe(noisy.length);
          const rows = wire(NOISY + i).rows();
          const hits = noisy.length - clean.length;
          const frames = kinds(rows, "frame").length;
          // One byte can spoil the line that it falls into, or part it in two.
          expect(frames).toBeGreaterThanOrEqual(400 - hits);
          return `${rate}: ${frames} of 400 lines, ${hits} bytes of noise`;
        }),
      );
      told(`fault 7: ${counts.join("; ")}; every byte in a row`);
    },
  );

  it(
    "fault 8: a packet that is cut at any place leaves the next one whole",
    { timeout: 60_000 },
    async () => {
      const parts = Array.from({ length: PACKET.length - 1 }, (_, i) => [
        PACKET.subarray(0, i + 1),
        PACKET,
      ]).flat();
      // A cut packet may wait for as many bytes as it says; the last ones bring the rest out.
      await wire(TRUNCATED).send(all([...parts, PACKET, PACKET]));
      await expect.poll(() => kinds(wire(TRUNCATED).rows(), "frame").length, LATE).toBe(PACKET.length + 1);
      told(`fault 8: ${PACKET.length - 1} cuts, ${PACKET.length - 1} packets after them read`);
    },
  );

  it("fault 9: no packet with one bit the other way round is read", { timeout: 60_000 }, async () => {
    const flipped = Array.from({ length: 8 * PACKET.length }, (_, bit) =>
      PACKET.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)),
    );
    const bytes = all(flipped.flatMap((one) => [one, PACKET]));
    await wire(FLIPPED).send(bytes);
    const rows = (): readonly RecordRow[] => wire(FLIPPED).rows();
    await expect.poll(() => kinds(rows(), "frame").length, LATE).toBe(flipped.length);
    expect(kinds(rows(), "rejected").length).toBeGreaterThan(0);
    told(`fault 9: ${flipped.length} flips, 0 accepted, ${flipped.length} whole packets between them read`);
  });

  it("fault 10: a length that lies holds up nothing for ever", { timeout: 60_000 }, async () => {
    const lies = [0, 1, 55, 57, 255, 256, 0x7fff, 0xffff].map((length) =>
      PACKET.map((byte, i) => (i === 1 ? length >> 8 : i === 2 ? length & 0xff : byte)),
    );
    const bytes = all(lies.flatMap((lie) => [lie, ...Array.from({ length: 6 }, () => PACKET)]));
    await wire(LYING).send(bytes);
    await expect.poll(() => kinds(wire(LYING).rows(), "frame").length, LATE).toBe(6 * lies.length);
    told(`fault 10: ${lies.length} lies, ${6 * lies.length} of ${6 * lies.length} packets behind them read`);
  });

  it("sends nothing on any of these wires, and tells the server nothing that its contract forbids", () => {
    expect(bad.wires.map(({ receivedCount }) => receivedCount)).toEqual(bad.wires.map(() => 0));
    expect(bad.complaints).toEqual([]);
  });
});
