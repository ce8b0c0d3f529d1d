import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { PATHS } from "@openperfusion/contracts";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "./listen.ts";
import { sampleBatch, sampleDescriptor, sampleFrames } from "./testing/sampleRecord.ts";
import { startTestServer } from "./testing/startTestServer.ts";
import type { TestServer } from "./testing/startTestServer.ts";
import { TEST_STORES } from "./testing/testStores.ts";
import type { TestStore } from "./testing/testStores.ts";
import { migrate } from "./store/migrate.ts";
import type { Store } from "./store/Store.ts";
import { versionText } from "./version.ts";

for (const { name, isAvailable, create } of TEST_STORES) {
  describe.skipIf(!isAvailable)(`the server over ${name}`, () => {
    let files: TestStore;
    let store: Store;
    let server: TestServer;

    beforeAll(async () => {
      files = await create();
      store = await files.open();
      server = await startTestServer(store);
    });
    afterAll(async () => {
      await server.stop();
      await files.remove();
    });

    it("is ready when its store answers", async () => {
      const { status, body } = await server.request("GET", PATHS.health);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: "ready",
        store: { kind: store.kind, isAnswering: true, problem: null },
      });
    });

    it("counts batches, frames and commits for Prometheus", async () => {
      const stream = sampleDescriptor("counted");
      await server.request("PUT", PATHS.stream(stream.id), stream);
      const batch = sampleBatch(sampleFrames(12));
      for (let i = 0; i < 2; i++) await server.request("POST", PATHS.batches(stream.id), batch);
      const { text, headers } = await server.request("GET", PATHS.metrics);
      expect(headers.get("content-type")).toContain("text/plain");
      expect(text).toContain('openperfusion_ingest_batches_total{origin="simulator"} 2');
      expect(text).toContain('openperfusion_ingest_frames_total{origin="simulator"} 12');
      expect(text).toContain("openperfusion_ingest_commit_seconds_count 2");
    });

    it("finds everything again after a restart, and its tables need no second migration", async () => {
      const stream = sampleDescriptor("kept");
      await server.request("PUT", PATHS.stream(stream.id), stream);
      await server.request("POST", PATHS.batches(stream.id), sampleBatch(sampleFrames(3)));
      await server.stop();
      store = await files.open();
      await migrate(store);
      server = await startTestServer(store);
      expect((await server.request("GET", PATHS.watermark(stream.id))).body).toEqual({ committedSeq: 60 });
    });

    it("documents every endpoint that it has", async () => {
      const { body } = await server.request("GET", PATHS.openapi);
      const id = (path: string): string => path.replace(":id", "{id}");
      expect(body.openapi).toBe("3.1.0");
      expect(Object.keys(body.paths).toSorted()).toEqual(
        [
          PATHS.streams,
          ...[PATHS.stream, PATHS.watermark, PATHS.batches, PATHS.rows, PATHS.trend, PATHS.bytes].map((of) =>
            id(of(":id")),
          ),
          ...[PATHS.summary, PATHS.case, PATHS.caseEvents, PATHS.caseSources, PATHS.caseRecord].map((of) =>
            id(of(":id")),
          ),
          ...[PATHS.caseStreams, PATHS.caseStatements, PATHS.caseReview].map((of) => id(of(":id"))),
          PATHS.cases,
          PATHS.health,
        ].toSorted(),
      );
      expect(Object.keys(body.components.schemas)).toEqual(
        expect.arrayContaining([
          "LiveMessage",
          "BridgeMessage",
          "RecordBatch",
          "StreamDescriptor",
          "Trend",
          "StreamSummary",
          "Problem",
        ]),
      );
      const named = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]*)"/g)].map(
        ([, reference]) => reference,
      );
      const known = Object.keys(body.components.schemas).map((name) => `#/components/schemas/${name}`);
      expect(known).toEqual(expect.arrayContaining(named));
      const { text, headers } = await server.request("GET", PATHS.docs);
      expect(text).toContain("POST /api/v1/streams/{id}/batches");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
    });

    it("tells nothing of its insides when it fails", async () => {
      await store.writer.schema.alterTable("rejected").renameTo("rejected_elsewhere").execute();
      const stream = sampleDescriptor("kept");
      const answer = await server.request("GET", PATHS.summary(stream.id));
      expect(answer).toMatchObject({ status: 500, body: { code: "internal" } });
      expect(answer.text).not.toContain("rejected");
      expect(server.log.join("")).toContain("rejected");
      await store.writer.schema.alterTable("rejected_elsewhere").renameTo("rejected").execute();
    });
  });
}

describe("the embedded store", () => {
  it("syncs each commit to the disk, and lets its reader change nothing", async () => {
    const files = await (TEST_STORES[0] as (typeof TEST_STORES)[number]).create();
    const store = await files.open();
    const pragma = async (name: string): Promise<unknown> => {
      const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(store.writer);
      return Object.values(rows[0] ?? {})[0];
    };
    const FULL = 2;
    expect([await pragma("journal_mode"), await pragma("synchronous")]).toEqual(["wal", FULL]);
    await expect(sql`delete from stream`.execute(store.reader)).rejects.toThrow(/readonly/);
    await store.close();
    await files.remove();
  });
});

describe("a server whose store is gone", () => {
  it("is alive and not ready, and says why", async () => {
    const files = await (TEST_STORES[0] as (typeof TEST_STORES)[number]).create();
    const store = await files.open();
    const server = await startTestServer(store);
    await store.close();
    const { status, body } = await server.request("GET", PATHS.health);
    expect(status).toBe(503);
    expect(body).toMatchObject({ status: "notReady", store: { isAnswering: false, answer_ms: null } });
    expect(body.store.problem).toMatch(/\S/);
    await server.stop();
    await files.remove();
  });
});

describe("listen", () => {
  it("moves to the next free port, unless told to stay", async () => {
    const files = await (TEST_STORES[0] as (typeof TEST_STORES)[number]).create();
    const server = await startTestServer(await files.open());
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    server.app.getHttpServer().close();
    await expect(listen(server.app, "127.0.0.1", port, true)).rejects.toThrow("EADDRINUSE");
    const address = await listen(server.app, "127.0.0.1", port, false);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    expect((await fetch(address + PATHS.health)).status).toBe(200);
    taken.close();
    await server.stop();
    await files.remove();
  });
});

describe("--version", () => {
  it("says what the software is for", () => {
    expect(versionText()).toMatch(/^OpenPerfusion api \d+\.\d+\.\d+\n/);
    expect(versionText()).toContain("secondary information display");
  });
});
