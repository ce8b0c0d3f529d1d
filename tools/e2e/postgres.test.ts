import type { StreamSummary } from "@openperfusion/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Chain, until } from "../chain/Chain.ts";
import { createDatabase } from "../chain/postgresDatabase.ts";
import { generatedRecording } from "../torture/generatedRecording.ts";
import { recordingPort } from "../torture/killApi.ts";

const database = await createDatabase();

describe.skipIf(database === undefined)("the chain on PostgreSQL (needs PostgreSQL)", () => {
  const chain = new Chain({ DATABASE_URL: database?.address });
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
    await database?.remove();
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
