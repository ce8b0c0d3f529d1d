import { CaseRecord, PATHS, streamId } from "@openperfusion/contracts";
import type { NewCase, RecordedSignal, SourceChoice, StreamDescriptor } from "@openperfusion/contracts";
import { frameLayout } from "@openperfusion/signals";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { RollupWorker } from "../rollups/RollupWorker.ts";
import {
  SAMPLE_FRAME_BYTES,
  SAMPLE_START_MS,
  sampleBatch,
  sampleDescriptor,
  sampleFrame,
  sampleFrames,
} from "../testing/sampleRecord.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestAnswer, TestServer } from "../testing/startTestServer.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";

const PH = "blood.arterial.ph";
const PCO2 = "blood.arterial.pco2";

function source(port: string, boot = "b1", changes: Partial<StreamDescriptor> = {}): StreamDescriptor {
  return sampleDescriptor(boot, { id: streamId("or1", port, boot), port, origin: "device", ...changes });
}

for (const { name, isAvailable, create } of TEST_STORES) {
  describe.skipIf(!isAvailable)(`the sources of a case in ${name}`, () => {
    let files: TestStore;
    let server: TestServer;
    let caseId = "";
    /** In-line monitor, a second one, and the first again after its bridge restarted. */
    const [inline, second, restarted] = [source("inline"), source("second"), source("inline", "b2")];
    const elsewhere = source("elsewhere");
    const { id: layoutId, columns } = frameLayout([{ signal: PH, kind: "set" }]);
    const setOnly = source("setOnly", "b1", { layouts: [{ id: layoutId, columns: [...columns] }] });

    const newCase = (changes: Partial<NewCase> = {}): NewCase => ({
      title: "Two monitors",
      patient: { pseudonym: "P-18", weight_kg: null, height_cm: null, bsa_m2: null },
      streams: [inline.id, second.id, setOnly.id],
      from_ms: SAMPLE_START_MS + 30_000,
      to_ms: SAMPLE_START_MS + 150_000,
      ...changes,
    });
    const open = async (changes: Partial<NewCase> = {}): Promise<string> =>
      (await server.request("POST", PATHS.cases, newCase(changes))).body.id as string;
    const choose = (stream: string | null, changes: Record<string, unknown> = {}): Promise<TestAnswer> =>
      server.request("POST", PATHS.caseSources(caseId), { signal: PH, stream, chosenBy: "AB", ...changes });
    const recorded = async (signal: string, id = caseId): Promise<RecordedSignal | undefined> => {
      const { body } = await server.request("GET", PATHS.caseRecord(id));
      return CaseRecord.parse(body).signals.find((each) => each.signal === signal);
    };
    const printed = async (signal: string, id = caseId): Promise<unknown> => {
      const found = await recorded(signal, id);
      return [found?.decision, found?.printed.map(({ stream }) => stream)];
    };

    beforeAll(async () => {
      files = await create();
      server = await startTestServer(await files.open());
      // The test says when roll-ups are made.
      await server.app.get(RollupWorker).beforeApplicationShutdown();
      const single = sampleFrame({ seq: 0, hostWall_ms: SAMPLE_START_MS + 60_000, cells: [50, 7.5] });
      const late = sampleFrame({
        seq: 0,
        hostWall_ms: SAMPLE_START_MS + 145_000,
        cells: ["notAvailable", 7.1],
      });
      const after = { ...single, seq: SAMPLE_FRAME_BYTES, hostWall_ms: SAMPLE_START_MS + 150_001 };
      for (const [descriptor, rows] of [
        [inline, sampleFrames(24)],
        [second, [single, after]],
        [restarted, [late]],
        [elsewhere, [single]],
        [setOnly, []],
      ] as const) {
        await server.request("PUT", PATHS.stream(descriptor.id), descriptor);
        if (rows.length === 0) continue;
        const { status, text } = await server.request(
          "POST",
          PATHS.batches(descriptor.id),
          sampleBatch(rows, "device"),
        );
        if (status !== 200) throw new Error(text);
      }
    });
    afterAll(async () => {
      await server.stop();
      await files.remove();
    });
    beforeEach(async () => {
      caseId = await open();
    });

    it("are all printed, each under its own name and never averaged, until one is chosen", async () => {
      expect(await recorded(PH)).toEqual({
        signal: PH,
        unit: "[pH]",
        decision: "noneChosen",
        choice: null,
        printed: [
          // Frames 5 to 23 lie in the interval; their pH is 7.2 + (i mod 13) / 100.
          expect.objectContaining({ stream: inline.id, values: 19, min: 7.2, max: 7.2 + 12 / 100 }),
          // One frame at the interval's middle; the one a millisecond after its end is no part of it.
          {
            stream: second.id,
            values: 1,
            notAvailable: 0,
            outOfRange: 0,
            otherStates: 0,
            min: 7.5,
            max: 7.5,
            mean: 7.5,
          },
        ],
        notPrinted: [],
      });
    });

    it("count the same from frames and from roll-ups", async () => {
      const fromFrames = await recorded(PCO2);
      // Of frames 5 to 23, number 6, 13 and 20 are out of range.
      expect(fromFrames?.printed[0]).toMatchObject({ values: 16, outOfRange: 3, min: 35, max: 45 });
      await server.app.get(RollupWorker).drain();
      const fromRollups = await recorded(PCO2);
      expect(fromRollups?.printed[0]).toEqual({
        ...fromFrames?.printed[0],
        mean: expect.closeTo(fromFrames?.printed[0]?.mean ?? 0, 10),
      });
    });

    it("become the chosen one, for its signal alone, and the others are still told", async () => {
      const made = await choose(second.id);
      expect(made).toMatchObject({
        status: 201,
        body: { number: 1, signal: PH, stream: second.id, chosenBy: "AB" },
      });
      const { decision, choice, printed: rows, notPrinted } = (await recorded(PH))!;
      expect({ decision, choice }).toEqual({ decision: "chosen", choice: made.body as SourceChoice });
      expect(rows.map(({ stream }) => stream)).toEqual([second.id]);
      expect(notPrinted).toEqual([expect.objectContaining({ stream: inline.id, values: 19 })]);
      expect(await printed(PCO2)).toEqual(["noneChosen", [inline.id, second.id]]);
    });

    it("follow the last choice, and keep every earlier one as it was made", async () => {
      const made: SourceChoice[] = [];
      for (const [stream, chosenBy] of [
        [second.id, "AB"],
        [inline.id, "CD"],
        [null, "EF"],
      ] as const) {
        made.push((await choose(stream, { chosenBy })).body as SourceChoice);
      }
      const { body } = await server.request("GET", PATHS.case(caseId));
      expect(body.sourceChoices).toEqual(made);
      expect(made.map(({ number, stream, chosenBy }) => [number, stream, chosenBy])).toEqual([
        [1, second.id, "AB"],
        [2, inline.id, "CD"],
        [3, null, "EF"],
      ]);
      expect(await printed(PH)).toEqual(["noneChosen", [inline.id, second.id]]);
    });

    it("get a number each when several people choose at once", async () => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, i) => choose(i % 2 === 0 ? inline.id : second.id)),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
      const numbers = answers.map(({ body }) => body.number as number);
      expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      const { body } = await server.request("GET", PATHS.case(caseId));
      expect(body.sourceChoices.map(({ number }: SourceChoice) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it("go on after a restart: what the chosen device sent then is printed too, in a row of its own", async () => {
      caseId = await open({ streams: [inline.id, second.id, restarted.id] });
      await choose(inline.id);
      expect(await printed(PH)).toEqual(["chosen", [inline.id, restarted.id]]);
      const only = await open({ streams: [inline.id, restarted.id] });
      expect(await printed(PH, only)).toEqual(["oneSource", [inline.id, restarted.id]]);
      const { printed: rows } = (await recorded(PCO2, only))!;
      expect(rows[1]).toMatchObject({ stream: restarted.id, values: 0, notAvailable: 1, mean: null });
    });

    it("are only those that sent something in the case's time, but a chosen one stays, empty", async () => {
      const early = { from_ms: SAMPLE_START_MS, to_ms: SAMPLE_START_MS + 20_000 };
      caseId = await open(early);
      expect(await printed(PH)).toEqual(["oneSource", [inline.id]]);
      await choose(second.id);
      const { decision, printed: rows, notPrinted } = (await recorded(PH))!;
      expect(decision).toBe("chosen");
      expect(rows).toEqual([expect.objectContaining({ stream: second.id, values: 0, min: null })]);
      expect(notPrinted).toEqual([expect.objectContaining({ stream: inline.id, values: 4 })]);
    });

    it("reach to the newest frame while the case has no end, and stay what they are in their streams", async () => {
      const running = await open({ to_ms: null });
      expect((await recorded(PH, running))?.printed[1]).toMatchObject({ stream: second.id, values: 2 });
      const before = (await server.request("GET", PATHS.summary(inline.id))).body as unknown;
      await choose(second.id);
      expect((await server.request("GET", PATHS.summary(inline.id))).body).toEqual(before);
      const { body } = await server.request("GET", PATHS.case(caseId));
      expect(body).toMatchObject({ ...newCase(), origin: "device", events: [] });
    });

    it("name their device, port and origin in the record", async () => {
      const { body } = await server.request("GET", PATHS.caseRecord(caseId));
      expect(body.streams[1]).toEqual({
        id: second.id,
        bridge: "or1",
        port: "second",
        boot: "b1",
        origin: "device",
        profile: second.profile,
        clockZone: "utc",
        openedAt_ms: SAMPLE_START_MS,
      });
    });

    it.each([
      [
        "a stream of another case",
        { stream: elsewhere.id },
        422,
        "stream",
        `"${elsewhere.id}" is no stream of this case that measures ${PH}; allowed: ${inline.id}, ${second.id} or null`,
      ],
      [
        "a stream that doesn't measure it",
        { stream: setOnly.id },
        422,
        "stream",
        `"${setOnly.id}" is no stream of this case that measures ${PH}; allowed: ${inline.id}, ${second.id} or null`,
      ],
      [
        "a signal that none of them measures",
        { signal: "coag.act" },
        422,
        "stream",
        `"${inline.id}" is no stream of this case that measures coag.act; allowed: null`,
      ],
      [
        "a signal that does not exist",
        { signal: "blood.arterial.phh" },
        400,
        "signal",
        '"blood.arterial.phh" is not a signal of the catalogue',
      ],
      ["nobody who chose", { chosenBy: " " }, 400, "chosenBy", "must name who chooses"],
    ])("are not chosen with %s", async (_what, changes, status, field, message) => {
      const answer = await choose(inline.id, changes);
      expect(answer).toMatchObject({ status, body: { errors: [{ field, message }] } });
      expect(answer.body.detail).toContain(message);
      const { body } = await server.request("GET", PATHS.case(caseId));
      expect(body.sourceChoices).toEqual([]);
    });

    it("are not found in a case that does not exist", async () => {
      caseId = "00000000-0000-4000-8000-000000000000";
      const unknown = { status: 404, body: { code: "caseUnknown" } };
      expect(await choose(inline.id)).toMatchObject(unknown);
      expect(await server.request("GET", PATHS.caseRecord(caseId))).toMatchObject(unknown);
    });
  });
}
