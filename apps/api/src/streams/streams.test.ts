import { PATHS } from "@openperfusion/contracts";
import type { RecordRow } from "@openperfusion/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleBatch, sampleDescriptor, sampleFrames } from "../testing/sampleRecord.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestServer } from "../testing/startTestServer.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";

for (const { name, isAvailable, create } of TEST_STORES) {
  describe.skipIf(!isAvailable)(`streams in ${name}`, () => {
    let files: TestStore;
    let server: TestServer;
    const descriptor = sampleDescriptor("b1", { clockZone: "unspecified" });
    const open = (body: object): ReturnType<TestServer["request"]> =>
      server.request("PUT", PATHS.stream(descriptor.id), body);

    beforeAll(async () => {
      files = await create();
      server = await startTestServer(await files.open());
    });
    afterAll(async () => {
      await server.stop();
      await files.remove();
    });

    it("open once, however often they are opened, and answer where the server stands", async () => {
      expect(await open(descriptor)).toMatchObject({ status: 200, body: { committedSeq: 0 } });
      await server.request("POST", PATHS.batches(descriptor.id), sampleBatch(sampleFrames(5)));
      const again = { ...descriptor, bridgeVersion: "9.9.9", openedAt_ms: 1 };
      expect(await open(again)).toMatchObject({ status: 200, body: { committedSeq: 100 } });
      const { body } = await server.request("GET", PATHS.streams);
      expect(body).toEqual([
        {
          ...descriptor,
          committedSeq: 100,
          frameCount: 5,
          firstWall_ms: expect.any(Number),
          lastWall_ms: expect.any(Number),
        },
      ]);
    });

    it("open once when several open them at the same time", async () => {
      const own = sampleDescriptor("together");
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => server.request("PUT", PATHS.stream(own.id), own)),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    });

    it.each([
      ["origin", { origin: "device" }, "originConflict"],
      ["profile.version", { profile: { ...descriptor.profile, version: "2" } }, "streamConflict"],
      ["options", { options: { gasUnit: "kPa" } }, "streamConflict"],
    ])("are refused with another %s than they were opened with", async (field, change, code) => {
      await open(descriptor);
      const answer = await open({ ...descriptor, ...change });
      expect(answer).toMatchObject({ status: 409, body: { code, errors: [{ field }] } });
      expect((await server.request("GET", PATHS.stream(descriptor.id))).body.origin).toBe("simulator");
    });

    it("open without a layout for a device of which no value is read yet, and store what it says", async () => {
      const unmapped = sampleDescriptor("unmapped", { layouts: [] });
      const path = PATHS.stream(unmapped.id);
      expect(await server.request("PUT", path, unmapped)).toMatchObject({
        status: 200,
        body: { committedSeq: 0 },
      });
      const [frame] = sampleFrames(1);
      const { seq, length, hostWall_ms, hostMono_ms, epoch } = frame!;
      const stretch = { seq, length, hostWall_ms, hostMono_ms, epoch };
      const notice = { ...stretch, kind: "notice" as const, notice: "message", text: "R|1|^^^pH|7.38" };
      const send = (rows: RecordRow[]): ReturnType<TestServer["request"]> =>
        server.request("POST", PATHS.batches(unmapped.id), sampleBatch(rows));
      expect(await send([frame!])).toMatchObject({ status: 422, body: { code: "layoutUnknown" } });
      expect(await send([notice])).toMatchObject({ status: 200, body: { committedSeq: length } });
    });

    it("are refused when their id is not their bridge, port and boot", async () => {
      expect(await open({ ...descriptor, port: "other" })).toMatchObject({
        status: 400,
        body: { code: "validation" },
      });
    });

    it("are refused with a layout that is not named by its columns, or names a signal that does not exist", async () => {
      const [layout] = descriptor.layouts;
      const misnamed = { ...descriptor, layouts: [{ ...layout, id: "0123456789abcdef" }] };
      expect(await open(misnamed)).toMatchObject({ status: 422, body: { code: "layoutMismatch" } });
      const invented = {
        ...descriptor,
        layouts: [{ ...layout, columns: [{ signal: "blood.luck", kind: "measured" }] }],
      };
      expect(await open(invented)).toMatchObject({
        status: 400,
        body: { errors: [{ field: "layouts.0.columns.0.signal" }] },
      });
    });
  });
}
