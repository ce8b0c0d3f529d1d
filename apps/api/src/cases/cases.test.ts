import { CASE_STREAMS_MAX, PATHS } from "@openperfusion/contracts";
import type { NewCase } from "@openperfusion/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_START_MS, sampleDescriptor } from "../testing/sampleRecord.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestServer } from "../testing/startTestServer.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";
import { lowestOrigin } from "./lowestOrigin.ts";

describe("lowestOrigin", () => {
  it("is the simulator's as soon as one stream is simulated, a replay's before a device's", () => {
    expect(lowestOrigin(["device", "replay", "simulator"])).toBe("simulator");
    expect(lowestOrigin(["device", "replay"])).toBe("replay");
    expect(lowestOrigin(["device"])).toBe("device");
    expect(lowestOrigin([])).toBeNull();
  });
});

for (const { name, isAvailable, create } of TEST_STORES) {
  describe.skipIf(!isAvailable)(`cases in ${name}`, () => {
    let files: TestStore;
    let server: TestServer;
    const device = sampleDescriptor("device", { origin: "device" });
    const simulated = sampleDescriptor("simulated");

    beforeAll(async () => {
      files = await create();
      server = await startTestServer(await files.open());
      for (const stream of [device, simulated]) await server.request("PUT", PATHS.stream(stream.id), stream);
    });
    afterAll(async () => {
      await server.stop();
      await files.remove();
    });

    const newCase = (changes: Partial<NewCase> = {}): NewCase => ({
      title: "CABG ×3",
      patient: { pseudonym: "P-17", weight_kg: 82, height_cm: 178, bsa_m2: 2.01 },
      streams: [device.id],
      from_ms: SAMPLE_START_MS,
      to_ms: null,
      ...changes,
    });

    it("come back as they were opened, with the origin of their streams", async () => {
      const opened = await server.request("POST", PATHS.cases, newCase());
      expect(opened).toMatchObject({ status: 201, body: { ...newCase(), origin: "device", events: [] } });
      const mixed = await server.request(
        "POST",
        PATHS.cases,
        newCase({ streams: [device.id, simulated.id, device.id] }),
      );
      expect(mixed.body).toMatchObject({ origin: "simulator", streams: [device.id, simulated.id] });
      const { body } = await server.request("GET", PATHS.cases);
      expect(body).toEqual(expect.arrayContaining([opened.body, mixed.body]));
    });

    it("gather events in the order in which they happened", async () => {
      const { body: opened } = await server.request("POST", PATHS.cases, newCase({ streams: [] }));
      const add = (wall_ms: number, text: string): Promise<unknown> =>
        server.request("POST", PATHS.caseEvents(opened.id), { wall_ms, kind: "event", text });
      await add(SAMPLE_START_MS + 60_000, "Clamp on");
      await add(SAMPLE_START_MS + 30_000, "On bypass");
      const { body } = await server.request("GET", PATHS.case(opened.id));
      expect(body.origin).toBeNull();
      expect(body.events.map(({ text }: { text: string }) => text)).toEqual(["On bypass", "Clamp on"]);
    });

    it("are made over one more stream, once however often it is named, and mixed with it", async () => {
      const { body: opened } = await server.request("POST", PATHS.cases, newCase());
      const add = (stream: string) => server.request("POST", PATHS.caseStreams(opened.id), { stream });
      const added = await add(simulated.id);
      expect(added).toMatchObject({
        status: 200,
        body: { streams: [device.id, simulated.id], origin: "simulator" },
      });
      expect((await add(simulated.id)).body).toEqual(added.body);
      expect(await add("or1.cdi.nobody")).toMatchObject({ status: 422, body: { code: "caseStreamUnknown" } });
      expect((await server.request("GET", PATHS.case(opened.id))).body).toEqual(added.body);
    });

    it("hold so many streams and no more", async () => {
      const ids = Array.from({ length: CASE_STREAMS_MAX + 1 }, (_, i) => sampleDescriptor(`many${i}`));
      for (const stream of ids) await server.request("PUT", PATHS.stream(stream.id), stream);
      const streams = ids.map(({ id }) => id);
      const { body: opened } = await server.request(
        "POST",
        PATHS.cases,
        newCase({ streams: streams.slice(0, -1) }),
      );
      const one = { stream: streams.at(-1) };
      expect(await server.request("POST", PATHS.caseStreams(opened.id), one)).toMatchObject({
        status: 422,
        body: { code: "caseStreamsFull" },
      });
    });

    it("leave the streams as they are", async () => {
      const before = await server.request("GET", PATHS.stream(device.id));
      await server.request("POST", PATHS.cases, newCase());
      expect((await server.request("GET", PATHS.stream(device.id))).body).toEqual(before.body);
    });

    it.each([
      ["a stream that does not exist", newCase({ streams: ["or1.cdi.nobody"] }), 422, "caseStreamUnknown"],
      ["an end before the beginning", newCase({ to_ms: SAMPLE_START_MS - 1 }), 422, "rangeEmpty"],
      ["a title that no text column holds", newCase({ title: "CABG\u0000" }), 400, "validation"],
      [
        "a patient of 900 kg",
        newCase({ patient: { ...newCase().patient, weight_kg: 900 } }),
        400,
        "validation",
      ],
    ])("are refused with %s", async (_what, body, status, code) => {
      expect(await server.request("POST", PATHS.cases, body)).toMatchObject({ status, body: { code } });
    });

    it("are not found under an id that names none", async () => {
      const id = "00000000-0000-4000-8000-000000000000";
      expect(await server.request("GET", PATHS.case(id))).toMatchObject({
        status: 404,
        body: { code: "caseUnknown" },
      });
      const event = { wall_ms: 0, kind: "note", text: "x" };
      expect((await server.request("POST", PATHS.caseEvents(id), event)).status).toBe(404);
      const stream = { stream: device.id };
      expect((await server.request("POST", PATHS.caseStreams(id), stream)).status).toBe(404);
      expect((await server.request("GET", PATHS.case("17"))).status).toBe(400);
    });
  });
}
