import { randomBytes } from "node:crypto";
import { userInfo } from "node:os";
import type { StreamSummary } from "@openperfusion/contracts";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Chain, until } from "../chain/Chain.ts";
import { generatedRecording } from "../torture/generatedRecording.ts";
import { recordingPort } from "../torture/killApi.ts";

/** A local server, a database named `test`, the user's own name; `TEST_DATABASE_URL` says otherwise. */
const ADMIN_URL = process.env["TEST_DATABASE_URL"] ?? `postgres://${userInfo().username}@127.0.0.1:5432/test`;

async function asAdmin(sql: string): Promise<boolean> {
  const client = new Client({ connectionString: ADMIN_URL, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query(sql);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

const database = `openperfusion_${randomBytes(6).toString("hex")}`;
const isReachable = await asAdmin(`create database ${database}`);

describe.skipIf(!isReachable)("the chain on PostgreSQL (needs PostgreSQL)", () => {
  const address = new URL(ADMIN_URL);
  address.pathname = `/${database}`;
  const chain = new Chain({ DATABASE_URL: address.href });
  const recording = generatedRecording({ lineCount: 1500, seed: 21 });

  beforeAll(async () => {
    const port = Number(new URL(await chain.startServer()).port);
    chain.startBridge([recordingPort(recording.file, 3000)]);
    for (let kill = 0; kill < 2; kill++) {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await chain.server!.kill();
      await chain.startServer(port);
    }
  });
  afterAll(async () => {
    await chain.close();
    recording.remove();
    await asAdmin(`drop database if exists ${database} with (force)`);
  });

  it("holds every row of a replay once, though the server was killed twice", async () => {
    const id = await until("the whole recording is committed", async () => {
      const [stream] = await chain.get<{ id: string; committedSeq: number }[]>("/api/v1/streams");
      return stream?.committedSeq === recording.deviceByteCount ? stream.id : undefined;
    });
    const summary = await chain.get<StreamSummary>(`/api/v1/streams/${id}/summary`);
    const { frames, timer, store, headers, pco2Values, pco2OutOfRange } = recording.counts;
    expect(summary.frames).toBe(frames);
    expect(summary.events).toMatchObject({ timer, S: store });
    expect(summary.notices["titles"]).toBe(headers);
    expect(summary.signals["blood.arterial.pco2"]).toMatchObject({
      values: pco2Values,
      outOfRange: pco2OutOfRange,
    });
  });
});
