import { PATHS } from "@openperfusion/contracts";
import { frameLayout } from "@openperfusion/signals";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FrameRow, RecordBatch, RecordRow } from "@openperfusion/contracts";
import type { Store } from "../store/Store.ts";
import {
  SAMPLE_FRAME_BYTES,
  SAMPLE_START_MS,
  sampleBatch,
  sampleBytes,
  sampleDescriptor,
  sampleFrame,
  sampleFrames,
} from "../testing/sampleRecord.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestAnswer, TestServer } from "../testing/startTestServer.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";

/** Two cells, both said to hold a number. */
const NOT_A_NUMBER = Buffer.from([0, 0].flatMap(() => [0, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f])).toString("base64");

for (const { name, isAvailable, create } of TEST_STORES) {
  describe.skipIf(!isAvailable)(`the record in ${name}`, () => {
    let files: TestStore;
    let store: Store;
    let server: TestServer;
    let bootCount = 0;

    beforeAll(async () => {
      files = await create();
      store = await files.open();
      server = await startTestServer(store);
    });
    afterAll(async () => {
      await server.stop();
      await files.remove();
    });

    async function openStream(): Promise<string> {
      const descriptor = sampleDescriptor(`boot${++bootCount}`);
      const { status } = await server.request("PUT", PATHS.stream(descriptor.id), descriptor);
      expect(status).toBe(200);
      return descriptor.id;
    }
    const send = (stream: string, batch: RecordBatch): Promise<TestAnswer> =>
      server.request("POST", PATHS.batches(stream), batch);

    async function storedFrames(stream: string): Promise<unknown[]> {
      const frames = await store.reader
        .selectFrom("frame")
        .select(["seq", "length", "day", "layout", "host_wall_ms", "marker", "packed", "detail"])
        .where("stream", "=", stream)
        .orderBy("seq")
        .execute();
      return frames.map(({ packed, ...frame }) => ({
        ...frame,
        packed: Buffer.from(packed).toString("base64"),
      }));
    }
    async function storedBytes(stream: string): Promise<Buffer> {
      const chunks = await store.reader
        .selectFrom("chunk")
        .select(["seq", "bytes"])
        .where("stream", "=", stream)
        .orderBy("seq")
        .execute();
      return Buffer.concat(chunks.map(({ bytes }) => bytes));
    }

    it("takes a frame of alarms alone, which has no column", async () => {
      const alarms = frameLayout([]);
      const descriptor = sampleDescriptor(`boot${++bootCount}`, {
        layouts: [{ id: alarms.id, columns: [] }],
      });
      expect((await server.request("PUT", PATHS.stream(descriptor.id), descriptor)).status).toBe(200);
      const detail = { events: [], status: [], alarms: [{ code: "19", text: "MIN VOL LOW" }] };
      const [frame] = sampleFrames(1);
      const row = { ...(frame as FrameRow), layout: alarms.id, packed: "", detail };
      expect((await send(descriptor.id, sampleBatch([row]))).status).toBe(200);
      const stored = await storedFrames(descriptor.id);
      expect(stored).toMatchObject([{ layout: alarms.id, packed: "" }]);
    });

    it("acknowledges a batch with the offset up to which everything is committed", async () => {
      const stream = await openStream();
      const answer = await send(stream, sampleBatch(sampleFrames(10)));
      expect(answer).toMatchObject({ status: 200, body: { committedSeq: 200 } });
      expect((await server.request("GET", PATHS.watermark(stream))).body).toEqual({ committedSeq: 200 });
      expect((await server.request("GET", PATHS.stream(stream))).body).toMatchObject({
        frameCount: 10,
        firstWall_ms: SAMPLE_START_MS,
        lastWall_ms: SAMPLE_START_MS + 54_000,
        origin: "simulator",
      });
      expect(await storedBytes(stream)).toEqual(sampleBytes(0, 200));
      await send(stream, sampleBatch(sampleFrames(3)));
      expect((await server.request("GET", PATHS.stream(stream))).body).toMatchObject({
        committedSeq: 200,
        lastWall_ms: SAMPLE_START_MS + 54_000,
      });
    });

    it("refuses bytes that were cut into other rows before, and says where it stands", async () => {
      const stream = await openStream();
      const [first, second, third] = sampleFrames(3) as [FrameRow, FrameRow, FrameRow];
      await send(stream, sampleBatch([first, second]));
      const { seq, hostWall_ms, hostMono_ms, epoch } = second;
      const across: RecordRow = {
        kind: "rejected",
        seq,
        length: second.length + third.length,
        hostWall_ms,
        hostMono_ms,
        epoch,
        reason: "shape",
      };
      expect(await send(stream, sampleBatch([across]))).toMatchObject({
        status: 409,
        body: { code: "batchEdge", committedSeq: 40 },
      });
      expect(await storedFrames(stream)).toHaveLength(2);
    });

    it("stores the same rows however the bytes are cut into batches, and however often they come", async () => {
      const rows = sampleFrames(40);
      const whole = await openStream();
      await send(whole, sampleBatch(rows));
      const expected = await storedFrames(whole);
      const place = fc.nat({ max: rows.length - 1 });

      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(place, place), { maxLength: 12 }), async (stretches) => {
          const stream = await openStream();
          for (const [start, end] of [...stretches, [0, rows.length - 1] as const]) {
            const committed = (await server.request("GET", PATHS.watermark(stream))).body
              .committedSeq as number;
            const part = rows.slice(Math.min(start, end), Math.max(start, end) + 1);
            const answer = await send(stream, sampleBatch(part));
            const isAhead = (part[0]?.seq ?? 0) > committed;
            expect(answer.status).toBe(isAhead ? 409 : 200);
          }
          expect(await storedFrames(stream)).toEqual(expected);
          expect(await storedBytes(stream)).toEqual(sampleBytes(0, rows.length * SAMPLE_FRAME_BYTES));
          expect((await server.request("GET", PATHS.stream(stream))).body.frameCount).toBe(rows.length);
        }),
        { numRuns: 15 },
      );
    });

    it("stores a batch once when it comes many times at once", async () => {
      const stream = await openStream();
      const batch = sampleBatch(sampleFrames(25));
      const answers = await Promise.all(Array.from({ length: 8 }, () => send(stream, batch)));
      expect(answers.map(({ status, body }) => [status, body.committedSeq])).toEqual(
        answers.map(() => [200, 500]),
      );
      expect(await storedFrames(stream)).toHaveLength(25);
    });

    it("refuses a batch that leaves a hole, and says where it stands", async () => {
      const stream = await openStream();
      const rows = sampleFrames(4);
      await send(stream, sampleBatch(rows.slice(0, 1)));
      const answer = await send(stream, sampleBatch(rows.slice(2)));
      expect(answer).toMatchObject({ status: 409, body: { code: "sequenceGap", committedSeq: 20 } });
      expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json\b/);
      expect(await storedFrames(stream)).toHaveLength(1);
    });

    it("refuses rows of another origin than the stream's", async () => {
      const stream = await openStream();
      const answer = await send(stream, sampleBatch(sampleFrames(2), "device"));
      expect(answer).toMatchObject({ status: 409, body: { code: "originConflict" } });
      expect(await storedFrames(stream)).toHaveLength(0);
    });

    it("keeps gap, notice and rejected rows, and the gap once, however often it comes", async () => {
      const stream = await openStream();
      const at = { hostWall_ms: SAMPLE_START_MS, hostMono_ms: 0, epoch: 0 };
      const edge = { seq: 0, hostWall_ms: SAMPLE_START_MS, hostMono_ms: 0 };
      const rows: RecordRow[] = [
        {
          kind: "gap",
          seq: 0,
          length: 0,
          ...at,
          reason: "bridgeDown",
          from: { boot: "b0", ...edge },
          to: { boot: "b1", ...edge },
        },
        { kind: "notice", seq: 0, length: 5, ...at, notice: "header", text: "Terumo" },
        { kind: "rejected", seq: 5, length: 3, ...at, reason: "shape", column: 2 },
      ];
      await send(stream, sampleBatch(rows.slice(0, 1)));
      await send(stream, sampleBatch(rows.slice(0, 1)));
      expect(await send(stream, sampleBatch(rows))).toMatchObject({ status: 200, body: { committedSeq: 8 } });
      const count = async (table: "gap" | "notice" | "rejected"): Promise<number> =>
        (await store.reader.selectFrom(table).select("seq").where("stream", "=", stream).execute()).length;
      expect([await count("gap"), await count("notice"), await count("rejected")]).toEqual([1, 1, 1]);
    });

    it("keeps a notice whatever bytes the device put into it", async () => {
      const stream = await openStream();
      const text = "Ter\u0000umo \u00ff\n";
      const at = { hostWall_ms: SAMPLE_START_MS, hostMono_ms: 0, epoch: 0 };
      const rows: RecordRow[] = [{ kind: "notice", seq: 0, length: 9, ...at, notice: "header", text }];
      expect(await send(stream, sampleBatch(rows))).toMatchObject({ status: 200 });
      const { body } = await server.request("GET", PATHS.rows(stream));
      expect(body.rows).toEqual([{ ...rows[0], text: "Ter␀umo ÿ\n" }]);
    });

    it("takes a gap of bytes that nobody has any more", async () => {
      const stream = await openStream();
      const edge = { boot: "b", hostWall_ms: SAMPLE_START_MS, hostMono_ms: 0 };
      const gap: RecordRow = {
        kind: "gap",
        seq: 0,
        length: 1000,
        hostWall_ms: SAMPLE_START_MS,
        hostMono_ms: 0,
        epoch: 0,
        reason: "spoolPruned",
        from: { ...edge, seq: 0 },
        to: { ...edge, seq: 1000 },
      };
      const frame = sampleFrame({ seq: 1000, hostWall_ms: SAMPLE_START_MS, cells: [40, 7.4] });
      const batch = sampleBatch([gap, frame]);
      const bytes = sampleBytes(1000, SAMPLE_FRAME_BYTES).toString("base64");
      const chunk = { seq: 1000, hostWall_ms: SAMPLE_START_MS, hostMono_ms: 0, epoch: 0, bytes };
      expect(await send(stream, { ...batch, chunks: [chunk] })).toMatchObject({
        status: 200,
        body: { committedSeq: 1020 },
      });
    });

    it.each([
      [
        "rows that leave a hole",
        (b: RecordBatch) => ({ ...b, rows: [b.rows[0], b.rows[2]] }),
        "batchNotContiguous",
        "rows.1.seq",
      ],
      [
        "an end that is not the last row's",
        (b: RecordBatch) => ({ ...b, toSeq: b.toSeq + 1 }),
        "batchNotContiguous",
        "toSeq",
      ],
      [
        "chunks that do not begin where the rows do",
        (b: RecordBatch) => ({ ...b, chunks: b.chunks.map((chunk) => ({ ...chunk, seq: 1 })) }),
        "batchNotContiguous",
        "chunks.0.seq",
      ],
      [
        "a row without bytes",
        (b: RecordBatch) => withFirst({ ...b, rows: [b.rows[0]!, ...b.rows] }, { length: 0 }),
        "batchNotContiguous",
        "rows.0.length",
      ],
      ["chunks that lack bytes", (b: RecordBatch) => ({ ...b, chunks: [] }), "batchNotContiguous", "chunks"],
      [
        "a layout that the stream does not have",
        (b: RecordBatch) => withFirst(b, { layout: "0123456789abcdef" }),
        "layoutUnknown",
        "rows.0.layout",
      ],
      [
        "a frame of another length than its layout's",
        (b: RecordBatch) => withFirst(b, { packed: "AAAA" }),
        "frameMalformed",
        "rows.0.packed",
      ],
      [
        "a frame with a number that is none",
        (b: RecordBatch) => withFirst(b, { packed: NOT_A_NUMBER }),
        "frameMalformed",
        "rows.0.packed",
      ],
      [
        "a frame with a state that does not exist",
        (b: RecordBatch) => withFirst(b, { packed: Buffer.alloc(18, 9).toString("base64") }),
        "frameMalformed",
        "rows.0.packed",
      ],
    ])("refuses %s and stores nothing of it", async (_what, change, code, field) => {
      const stream = await openStream();
      const answer = await send(stream, change(sampleBatch(sampleFrames(3))) as RecordBatch);
      expect(answer).toMatchObject({ status: 422, body: { code, errors: [{ field }] } });
      expect(await storedFrames(stream)).toHaveLength(0);
      expect((await server.request("GET", PATHS.watermark(stream))).body).toEqual({ committedSeq: 0 });
    });

    it("names every field that breaks the contract", async () => {
      const stream = await openStream();
      const batch = { ...sampleBatch(sampleFrames(1)), origin: "console", fromSeq: -1 };
      const answer = await send(stream, batch as unknown as RecordBatch);
      expect(answer.status).toBe(400);
      expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual(["origin", "fromSeq"]);
    });

    it("refuses a time that no calendar holds", async () => {
      const stream = await openStream();
      const answer = await send(
        stream,
        withFirst(sampleBatch(sampleFrames(1)), { hostWall_ms: 1e300 }) as RecordBatch,
      );
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: "rows.0.hostWall_ms" }] } });
    });

    it("refuses rows for a stream that nobody opened, and a body that is too large", async () => {
      const unknown = await send("or1.cdi.nobody", sampleBatch(sampleFrames(1)));
      expect(unknown).toMatchObject({ status: 404, body: { code: "streamUnknown" } });
      const stream = await openStream();
      const large = { ...sampleBatch(sampleFrames(1)), filler: "x".repeat(9 * 1024 * 1024) };
      expect(await send(stream, large)).toMatchObject({ status: 413, body: { code: "bodyTooLarge" } });
    });
  });
}

function withFirst(batch: RecordBatch, change: object): unknown {
  const [first, ...rest] = batch.rows;
  return { ...batch, rows: [{ ...first, ...change }, ...rest] };
}
