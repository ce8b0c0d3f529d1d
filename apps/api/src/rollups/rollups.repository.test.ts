import { PATHS } from "@openperfusion/contracts";
import type { FrameLayout } from "@openperfusion/signals";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  SAMPLE_LAYOUT,
  SAMPLE_START_MS,
  sampleBatch,
  sampleDescriptor,
  sampleFrames,
} from "../testing/sampleRecord.ts";
import type { Store } from "../store/Store.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestServer } from "../testing/startTestServer.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";
import { RollupsRepository } from "./rollups.repository.ts";
import { RollupWorker } from "./RollupWorker.ts";

const LAYOUTS: ReadonlyMap<string, FrameLayout> = new Map([[SAMPLE_LAYOUT.id, SAMPLE_LAYOUT]]);

for (const { name, isAvailable, create } of TEST_STORES) {
  describe.skipIf(!isAvailable)(`roll-ups that two servers make, in ${name}`, () => {
    let files: TestStore;
    let store: Store;
    let server: TestServer;
    let bootCount = 0;
    const frames = sampleFrames(9);

    beforeAll(async () => {
      files = await create();
      store = await files.open();
      server = await startTestServer(store);
      // What is made, and when, is in the test's hands.
      await server.app.get(RollupWorker).beforeApplicationShutdown();
    });
    afterAll(async () => {
      await server.stop();
      await files.remove();
    });

    async function openStream(): Promise<(from: number, to: number) => Promise<void>> {
      const descriptor = sampleDescriptor(`rollup${++bootCount}`);
      await server.request("PUT", PATHS.stream(descriptor.id), descriptor);
      return async (from, to) => {
        await server.request("POST", PATHS.batches(descriptor.id), sampleBatch(frames.slice(from, to)));
      };
    }
    const stored = async (): Promise<unknown[]> =>
      store.reader
        .selectFrom("rollup")
        .select(["frame_count", "bucket_ms"])
        .where("stream", "=", `or1.cdi.rollup${bootCount}`)
        .execute();

    it("are never older than their mark says, though one of the servers is slow", async () => {
      const send = await openStream();
      const rollups = server.app.get(RollupsRepository);
      const made = async (): Promise<Parameters<RollupsRepository["replace"]>[0]> => {
        const marks = (await rollups.marks(10)).filter(({ stream }) => stream.endsWith(String(bootCount)));
        return Promise.all(marks.map(async (mark) => [mark, await rollups.compute(mark, LAYOUTS)] as const));
      };
      await send(0, 3);
      const slow = await made();
      await rollups.replace(await made());
      expect(await stored()).toEqual([{ frame_count: 3, bucket_ms: SAMPLE_START_MS }]);

      await send(3, 6);
      await rollups.replace(slow);
      expect(await rollups.markCount()).toBe(1);
      const slower = await made();
      await send(6, 9);
      await rollups.replace(await made());
      await rollups.replace(slower);
      expect(await stored()).toEqual([{ frame_count: 9, bucket_ms: SAMPLE_START_MS }]);
      expect(await rollups.markCount()).toBe(0);
    });
  });
}
