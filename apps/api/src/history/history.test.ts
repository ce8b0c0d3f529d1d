import { PATHS } from "@openperfusion/contracts";
import type { RecordRow, StreamSummary, Trend } from "@openperfusion/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLLUP_MS } from "../rollups/rollupBucket.ts";
import { RollupWorker } from "../rollups/RollupWorker.ts";
import {
  SAMPLE_START_MS,
  sampleBatch,
  sampleBytes,
  sampleDescriptor,
  sampleFrames,
} from "../testing/sampleRecord.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestServer } from "../testing/startTestServer.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";

/** One frame a second, more of them than are read one by one. */
const LONG_COUNT = 23_000;
const ROWS_PER_BATCH = 4000;

for (const { name, isAvailable, create } of TEST_STORES) {
  describe.skipIf(!isAvailable)(`what was recorded, from ${name}`, () => {
    let files: TestStore;
    let server: TestServer;
    const short = sampleDescriptor("short");
    const long = sampleDescriptor("long");
    const shortRows: RecordRow[] = sampleFrames(100).map((row, i) =>
      i === 7 ? { ...row, detail: { ...row.detail, raw: [{ column: 1, text: "^^^^" }] } } : row,
    );
    const longRows = sampleFrames(LONG_COUNT, 1000);

    beforeAll(async () => {
      files = await create();
      server = await startTestServer(await files.open());
      for (const [descriptor, rows] of [
        [short, shortRows],
        [long, longRows],
      ] as const) {
        await server.request("PUT", PATHS.stream(descriptor.id), descriptor);
        for (let start = 0; start < rows.length; start += ROWS_PER_BATCH) {
          const batch = sampleBatch(rows.slice(start, start + ROWS_PER_BATCH));
          const { status, text } = await server.request("POST", PATHS.batches(descriptor.id), batch);
          if (status !== 200) throw new Error(text);
        }
      }
    }, 60_000);
    afterAll(async () => {
      await server.stop();
      await files.remove();
    });

    const trend = async (stream: string, query: string): Promise<Trend> =>
      (await server.request("GET", `${PATHS.trend(stream)}?${query}`)).body as Trend;
    const summary = async (stream: string): Promise<StreamSummary> =>
      (await server.request("GET", PATHS.summary(stream))).body as StreamSummary;

    it("gives the rows back as they were sent, page by page", async () => {
      const rows: RecordRow[] = [];
      let nextSeq: number | null = 0;
      while (nextSeq !== null) {
        const { body } = await server.request("GET", `${PATHS.rows(short.id)}?fromSeq=${nextSeq}&limit=7`);
        rows.push(...body.rows);
        nextSeq = body.nextSeq;
      }
      expect(rows).toEqual(shortRows);
    });

    it("gives the bytes behind a row, up to where they end", async () => {
      const read = async (query: string): Promise<string> =>
        (await server.request("GET", `${PATHS.bytes(short.id)}?${query}`)).body.bytes as string;
      expect(await read("fromSeq=40&length=20")).toBe(sampleBytes(40, 20).toString("base64"));
      expect(await read("fromSeq=1995&length=20")).toBe(sampleBytes(1995, 5).toString("base64"));
      const beyond = await server.request("GET", `${PATHS.bytes(short.id)}?fromSeq=2000&length=1`);
      expect(beyond).toMatchObject({ status: 404, body: { code: "bytesUnknown" } });
      const across = await server.request("GET", `${PATHS.bytes(long.id)}?fromSeq=79990&length=20`);
      expect(across.body.bytes).toBe(sampleBytes(79_990, 20).toString("base64"));
    });

    it("counts the same in a summary before and after the roll-ups are made", async () => {
      const before = await summary(long.id);
      const pco2 = longRows
        .map((_, i) => (i % 7 === 6 ? undefined : 35 + (i % 11)))
        .filter((v) => v !== undefined);
      expect(before).toMatchObject({
        frames: LONG_COUNT,
        events: { timer: LONG_COUNT - LONG_COUNT / 50, S: LONG_COUNT / 50 },
        rejected: 0,
        gaps: 0,
        signals: {
          "blood.arterial.pco2": {
            values: pco2.length,
            outOfRange: LONG_COUNT - pco2.length,
            notAvailable: 0,
            otherStates: 0,
            min: 35,
            max: 45,
          },
        },
      });
      const mean = pco2.reduce((sum, value) => sum + value, 0) / pco2.length;
      expect(before.signals["blood.arterial.pco2"]?.mean).toBeCloseTo(mean, 10);
      await server.app.get(RollupWorker).drain();
      expect(await summary(long.id)).toEqual(before);
    });

    it("shows the same trend over roll-ups as over frames", async () => {
      const from_ms = SAMPLE_START_MS + 1_234_567;
      const to_ms = SAMPLE_START_MS + (LONG_COUNT - 77) * 1000;
      const { points } = await trend(
        long.id,
        `signal=blood.arterial.pco2&from_ms=${from_ms}&to_ms=${to_ms}&buckets=300`,
      );
      const inRange = longRows
        .map((row, i) => ({ wall_ms: row.hostWall_ms, value: 35 + (i % 11), isValue: i % 7 !== 6 }))
        .filter(({ wall_ms, isValue }) => isValue && wall_ms >= from_ms && wall_ms <= to_ms);
      expect(points.length).toBeGreaterThan(150);
      expect(points.length).toBeLessThanOrEqual(300);
      expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(inRange.length);
      const width_ms = (points[1]?.wall_ms ?? 0) - (points[0]?.wall_ms ?? 0);
      expect(width_ms).toBe(2 * ROLLUP_MS);
      for (const { wall_ms, count, min, max, mean } of [
        points[0],
        points[150],
        points.at(-1),
      ] as Trend["points"]) {
        const own = inRange.filter(
          (f) => f.wall_ms >= wall_ms - width_ms / 2 && f.wall_ms < wall_ms + width_ms / 2,
        );
        const values = own.map(({ value }) => value);
        expect([count, min, max]).toEqual([values.length, Math.min(...values), Math.max(...values)]);
        expect(mean).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 9);
      }
    });

    it("shows every value of a short stretch by itself, and nothing where there is none", async () => {
      const whole = await trend(short.id, "signal=blood.arterial.ph&buckets=4000");
      expect(whole.points.map(({ count }) => count)).toEqual(shortRows.map(() => 1));
      expect(whole).toMatchObject({
        unit: "[pH]",
        from_ms: SAMPLE_START_MS,
        to_ms: SAMPLE_START_MS + 99 * 6000,
      });
      expect((await trend(short.id, "signal=pump.arterial.flow")).points).toEqual([]);
      expect((await trend(short.id, "signal=blood.arterial.ph&from_ms=0&to_ms=1")).points).toEqual([]);
    });

    it("shows all of a stream whose host's clock was set back", async () => {
      const descriptor = sampleDescriptor("setBack");
      await server.request("PUT", PATHS.stream(descriptor.id), descriptor);
      const rows = sampleFrames(6).map((row, i) =>
        i < 3 ? row : { ...row, epoch: 1, hostWall_ms: row.hostWall_ms - 3_600_000 },
      );
      await server.request("POST", PATHS.batches(descriptor.id), sampleBatch(rows));
      const { points, from_ms, to_ms } = await trend(descriptor.id, "signal=blood.arterial.ph&buckets=4000");
      expect([from_ms, to_ms]).toEqual([rows[3]?.hostWall_ms, rows[2]?.hostWall_ms]);
      expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    });

    it("knows no signal outside the catalogue, and no range that ends before it begins", async () => {
      const unknown = await server.request("GET", `${PATHS.trend(short.id)}?signal=blood.arterial.luck`);
      expect(unknown).toMatchObject({ status: 404, body: { code: "signalUnknown" } });
      const backwards = await server.request(
        "GET",
        `${PATHS.trend(short.id)}?signal=blood.arterial.ph&from_ms=2&to_ms=1`,
      );
      expect(backwards).toMatchObject({ status: 422, body: { code: "rangeEmpty" } });
    });

    it("tells of a gap with both its edges", async () => {
      const descriptor = sampleDescriptor("gapped");
      await server.request("PUT", PATHS.stream(descriptor.id), descriptor);
      const edge = (hostWall_ms: number): object => ({ boot: "b", seq: 0, hostWall_ms, hostMono_ms: 0 });
      const gap = {
        kind: "gap",
        seq: 0,
        length: 0,
        hostWall_ms: SAMPLE_START_MS,
        hostMono_ms: 0,
        epoch: 0,
        reason: "bridgeDown",
        from: edge(SAMPLE_START_MS - 5000),
        to: edge(SAMPLE_START_MS),
      } as RecordRow;
      const frames = sampleFrames(3);
      await server.request("POST", PATHS.batches(descriptor.id), sampleBatch([gap, ...frames]));
      const { gaps } = await trend(descriptor.id, "signal=blood.arterial.ph");
      expect(gaps).toEqual([
        { from_ms: SAMPLE_START_MS - 5000, to_ms: SAMPLE_START_MS, reason: "bridgeDown" },
      ]);
      const { body } = await server.request("GET", PATHS.rows(descriptor.id));
      expect(body).toEqual({ rows: [gap, ...frames], nextSeq: null });
      const { body: gapsOnly } = await server.request("GET", `${PATHS.rows(descriptor.id)}?kind=gap`);
      expect(gapsOnly.rows).toEqual([gap]);
      expect((await summary(descriptor.id)).gaps).toBe(1);
    });

    it("makes a bucket again when late frames touch it", async () => {
      const descriptor = sampleDescriptor("late");
      await server.request("PUT", PATHS.stream(descriptor.id), descriptor);
      const rows = sampleFrames(9);
      await server.request("POST", PATHS.batches(descriptor.id), sampleBatch(rows.slice(0, 4)));
      await server.app.get(RollupWorker).drain();
      await server.request("POST", PATHS.batches(descriptor.id), sampleBatch(rows.slice(4)));
      const marked = await summary(descriptor.id);
      await server.app.get(RollupWorker).drain();
      expect(marked.signals["blood.arterial.ph"]?.values).toBe(9);
      expect(await summary(descriptor.id)).toEqual(marked);
    });

    it("is answered with a problem for a stream that nobody opened", async () => {
      for (const path of [PATHS.rows, PATHS.summary, PATHS.stream, PATHS.watermark]) {
        const answer = await server.request("GET", path("or1.cdi.nobody"));
        expect(answer).toMatchObject({ status: 404, body: { code: "streamUnknown" } });
      }
    });
  });
}
