import { CaseReview, CaseStatement, PATHS, streamId } from "@openperfusion/contracts";
import type { FrameRow, NewCase, RuleReview, SiteRules, StreamDescriptor } from "@openperfusion/contracts";
import { judgeCase, RULES, toRule } from "@openperfusion/guidelines";
import type { CaseInput } from "@openperfusion/guidelines";
import { frameLayout, packFrame } from "@openperfusion/signals";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  SAMPLE_FRAME_BYTES,
  SAMPLE_START_MS,
  sampleBatch,
  sampleDescriptor,
} from "../testing/sampleRecord.ts";
import { SiteRuleSet } from "./SiteRuleSet.ts";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestAnswer, TestServer } from "../testing/startTestServer.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";

const LAYOUT = frameLayout([
  { signal: "pump.arterial.flow", kind: "measured" },
  { signal: "patient.pressure.arterial.mean", kind: "measured" },
]);
const PERIOD_S = 5;
const FRAMES = 240;
const LOW_FROM_S = 600;
const END_S = FRAMES * PERIOD_S;
const MAP_RULE = "cpb.pressure.map50To80.eacts24";

/** A site's own floor, above what the patient has from the tenth minute on. */
const OWN: SiteRules["rules"][number] = {
  id: "site.map",
  protocol: "Perfusion protocol 4",
  title: { en: "MAP of 55 or more", es: "PAM de 55 o más" },
  rationale: { en: "our own", es: "propio" },
  settings: ["cpb"],
  value: { signal: "patient.pressure.arterial.mean" },
  atLeast: 55,
};

/** On bypass with a mean pressure of 65 mmHg, and 40 mmHg from the tenth minute on. */
const cellsAt = (time_s: number): readonly [number, number] => [4.2, time_s < LOW_FROM_S ? 65 : 40];

function frames(): FrameRow[] {
  return Array.from({ length: FRAMES }, (_, i) => ({
    kind: "frame",
    seq: i * SAMPLE_FRAME_BYTES,
    length: SAMPLE_FRAME_BYTES,
    hostWall_ms: SAMPLE_START_MS + i * PERIOD_S * 1000,
    hostMono_ms: i * PERIOD_S * 1000,
    epoch: 0,
    layout: LAYOUT.id,
    packed: Buffer.from(packFrame(LAYOUT, cellsAt(i * PERIOD_S))).toString("base64"),
    detail: { events: [], status: [], alarms: [] },
    ...(i === 0 ? { isFirstAfterOpen: true } : {}),
  }));
}

function testConsole(boot: string, changes: Partial<StreamDescriptor> = {}): StreamDescriptor {
  return sampleDescriptor(boot, {
    id: streamId("or1", "console", boot),
    port: "console",
    layouts: [{ id: LAYOUT.id, columns: [...LAYOUT.columns] }],
    ...changes,
  });
}

for (const { name, isAvailable, create } of TEST_STORES) {
  describe.skipIf(!isAvailable)(`the review of a case in ${name}`, () => {
    let files: TestStore;
    let server: TestServer;
    let caseId = "";
    const simulated = testConsole("b1");
    const device = testConsole("b2", { origin: "device" });

    const newCase = (changes: Partial<NewCase> = {}): NewCase => ({
      title: "Pressure falls",
      patient: { pseudonym: "P-30", weight_kg: 80, height_cm: 178, bsa_m2: null },
      streams: [simulated.id],
      from_ms: SAMPLE_START_MS,
      to_ms: SAMPLE_START_MS + END_S * 1000,
      ...changes,
    });
    const open = async (changes: Partial<NewCase> = {}): Promise<string> =>
      (await server.request("POST", PATHS.cases, newCase(changes))).body.id as string;
    const state = (statement: object, id = caseId): Promise<TestAnswer> =>
      server.request("POST", PATHS.caseStatements(id), { statedBy: "AB", ...statement });
    const review = async (query = "", id = caseId): Promise<CaseReview> =>
      CaseReview.parse((await server.request("GET", `${PATHS.caseReview(id)}${query}`)).body);
    const ruleOf = ({ judged }: CaseReview, rule = MAP_RULE): RuleReview | undefined =>
      judged?.rules.find((each) => each.rule === rule);
    const stateAdultOnBypass = async (id = caseId): Promise<void> => {
      await state({ kind: "setting", setting: "cpb" }, id);
      await state({ kind: "age", age_years: 64 }, id);
    };

    beforeAll(async () => {
      files = await create();
      server = await startTestServer(await files.open(), { siteRules: new SiteRuleSet([OWN]) });
      for (const [descriptor, origin] of [
        [simulated, "simulator"],
        [device, "device"],
      ] as const) {
        await server.request("PUT", PATHS.stream(descriptor.id), descriptor);
        const batch = sampleBatch(frames(), origin);
        const { status, text } = await server.request("POST", PATHS.batches(descriptor.id), batch);
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

    it("judges nothing until somebody says which support the case is about", async () => {
      const { judged, statements, case: found } = await review();
      expect([judged, statements, found.id]).toEqual([null, [], caseId]);
      await state({ kind: "setting", setting: "cpb" });
      expect((await review()).judged?.setting).toBe("cpb");
    });

    it("holds the case against the site's own rules too, and says what they are", async () => {
      await stateAdultOnBypass();
      const found = await review();
      expect(found.siteRules).toEqual([OWN]);
      const [onset] = ruleOf(found, OWN.id)!.intervals.flatMap((each) =>
        each.verdict === "breached" ? [each.onset_s] : [],
      );
      expect(onset).toBe(LOW_FROM_S);
    });

    it("names the parameter that is no case", async () => {
      const { status, body } = await server.request("GET", PATHS.caseReview("nope"));
      expect([status, body.errors]).toEqual([
        400,
        [{ field: "id", message: expect.stringContaining('found "nope"') as string }],
      ]);
    });

    it("gives every rule the intervals that judgeCase gives over the same rows", async () => {
      await stateAdultOnBypass();
      const inputs = frames()
        .slice(1)
        .map(({ hostWall_ms }): CaseInput => {
          const time_s = (hostWall_ms - SAMPLE_START_MS) / 1000;
          const packed = packFrame(LAYOUT, cellsAt(time_s));
          return { kind: "frame", stream: simulated.id, layout: LAYOUT, packed, time_s };
        });
      const context = {
        setting: "cpb",
        age_years: 64,
        weight_kg: 80,
        height_cm: 178,
        keepsEvents: [],
      } as const;
      const expected = judgeCase([...RULES, toRule(OWN)], context, inputs, END_S, { from_s: 0 });
      const { judged } = await review();
      const spans = (intervals: readonly { verdict: string; from_s: number; to_s: number }[]): unknown =>
        intervals.map(({ verdict, from_s, to_s }) => [verdict, from_s, to_s]);
      const applied = expected.timelines.filter(({ intervals }) =>
        intervals.some(({ verdict }) => verdict !== "notApplicable"),
      );
      expect(judged?.rules.map(({ rule, intervals }) => [rule, spans(intervals)])).toEqual(
        applied.map(({ rule, intervals }) => [rule, spans(intervals)]),
      );
      expect(judged?.notApplicableCount).toBe(expected.timelines.length - applied.length);
      // The first frame after the port was opened has no time that could be trusted.
      expect(judged).toMatchObject({ frames: FRAMES - 1, framesLeftOut: 1 });
    });

    it("tells how long and how far it was out, with the deciding values and where they came from", async () => {
      await stateAdultOnBypass();
      const found = ruleOf(await review())!;
      const breach = found.intervals.find(({ verdict }) => verdict === "breached");
      expect(breach).toMatchObject({
        onset_s: LOW_FROM_S,
        excess: { most: 10 },
        values: [{ what: "patient.pressure.arterial.mean", value: 40, stream: simulated.id }],
      });
      expect(found.breached_s).toBeGreaterThan(0);
      expect(found.met_s + found.breached_s + found.unknown_s + found.notApplicable_s).toBe(END_S + 1);
    });

    it("says why it could not judge, and judges when what was missing is stated", async () => {
      await state({ kind: "setting", setting: "cpb" });
      const without = ruleOf(await review())!;
      expect(without.notJudged[0]?.missing).toEqual({ what: "age", why: "absent" });
      expect(without.breached_s).toBe(0);
      await state({ kind: "age", age_years: 64 });
      expect(ruleOf(await review())!.breached_s).toBeGreaterThan(0);
      await state({ kind: "age", age_years: 6 });
      expect(ruleOf(await review())).toBeUndefined();
      await state({ kind: "takeBack", takesBack: 3 });
      const { statements, ...again } = await review();
      expect(ruleOf({ statements, ...again })!.breached_s).toBeGreaterThan(0);
      expect(statements.map(({ number, kind }) => [number, kind])).toEqual([
        [1, "setting"],
        [2, "age"],
        [3, "age"],
        [4, "takeBack"],
      ]);
    });

    it("puts a person's phase above what was recognized, and says whose word it is", async () => {
      await stateAdultOnBypass();
      const off = { kind: "phase", phase: "bypass", isOn: false } as const;
      const from_ms = SAMPLE_START_MS + 300_000;
      await state({ ...off, from_ms, to_ms: null });
      const corrected = await review();
      expect(ruleOf(corrected)!.breached_s).toBe(0);
      const bypass = corrected.judged?.phases.filter(({ phase }) => phase === "bypass");
      expect(bypass).toEqual([expect.objectContaining({ to_s: 300 })]);
      await state({ kind: "phase", phase: "cannulation", isOn: true, from_ms, to_ms: from_ms + 60_000 });
      expect((await review()).judged?.phases.find(({ phase }) => phase === "cannulation")).toMatchObject({
        from_s: 300,
        to_s: 360,
        correctedBy: "AB",
      });
    });

    it("knows events and facts from their time on, and their absence only where they were kept", async () => {
      await stateAdultOnBypass();
      const rule = "cpb.pressure.vacuumReservoirApproved.eacts24";
      const at = (time_s: number): number => SAMPLE_START_MS + time_s * 1000;
      await state({ kind: "fact", fact: "equipment.vacuumAssist", isSo: true, from_ms: null });
      await state({
        kind: "fact",
        fact: "equipment.reservoirApprovedForVacuum",
        isSo: true,
        from_ms: at(400),
      });
      const found = ruleOf(await review(), rule)!;
      expect(found.intervals.map(({ verdict }) => verdict)).toContain("met");
      expect(found.notJudged[0]?.missing.what).toBe("equipment.reservoirApprovedForVacuum");
      expect(
        (await state({ kind: "event", event: "crossClampOn", wall_ms: at(60), amount: null })).status,
      ).toBe(201);
      const phases = (await review()).judged?.phases.filter(({ phase }) => phase === "crossClamp");
      expect(phases).toEqual([expect.objectContaining({ from_s: 60 })]);
    });

    it("judges a part of a case, knowing what came in the hour before", async () => {
      await stateAdultOnBypass();
      const from_ms = SAMPLE_START_MS + 750_000;
      const { judged } = await review(`?from_ms=${from_ms}&to_ms=${from_ms + 400_000}`);
      expect(judged).toMatchObject({ from_ms, to_ms: from_ms + 400_000 });
      const total = ruleOf({ judged } as CaseReview)!;
      expect(total.met_s + total.breached_s + total.unknown_s + total.notApplicable_s).toBe(401);
      expect(total.breached_s).toBeGreaterThan(0);
    });

    it("numbers statements without a gap when several people state at once", async () => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, i) => state({ kind: "age", age_years: 60 + i })),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
      const numbers = answers.map(({ body }) => CaseStatement.parse(body).number);
      expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it("of real devices waits for the end of the case; a simulated one may still run", async () => {
      const mixed = await open({ streams: [device.id, simulated.id], to_ms: null });
      expect(await server.request("GET", PATHS.caseReview(mixed))).toMatchObject({
        status: 409,
        body: { code: "caseRunning" },
      });
      const running = await open({ streams: [device.id], to_ms: null });
      expect(await server.request("GET", PATHS.caseReview(running))).toMatchObject({
        status: 409,
        body: { code: "caseRunning" },
      });
      const ended = await open({ streams: [device.id] });
      await stateAdultOnBypass(ended);
      expect((await review("", ended)).judged?.frames).toBe(FRAMES - 1);
      const live = await open({ to_ms: null });
      await stateAdultOnBypass(live);
      // It is judged up to its newest frame.
      const lastFrame_ms = SAMPLE_START_MS + (FRAMES - 1) * PERIOD_S * 1000;
      expect((await review("", live)).judged?.to_ms).toBe(lastFrame_ms);
    });

    it("is refused for more than a day at once, and outside the case, by its field", async () => {
      const long = await open({ to_ms: SAMPLE_START_MS + 30 * 3_600_000 });
      expect(await server.request("GET", PATHS.caseReview(long))).toMatchObject({
        status: 422,
        body: {
          code: "reviewTooLong",
          errors: [{ field: "to_ms", message: "is 30.0 h after from_ms; at most 24 h are reviewed at once" }],
        },
      });
      const outside = `${PATHS.caseReview(caseId)}?from_ms=${SAMPLE_START_MS - 1}`;
      expect(await server.request("GET", outside)).toMatchObject({
        status: 422,
        body: { errors: [{ field: "from_ms" }] },
      });
    });

    it.each([
      [
        "an event after the case's end",
        { kind: "event", event: "crossClampOn", wall_ms: SAMPLE_START_MS + 2 * END_S * 1000, amount: null },
        422,
        "wall_ms",
      ],
      ["a number to take back that nobody stated", { kind: "takeBack", takesBack: 9 }, 422, "takesBack"],
      ["a support that does not exist", { kind: "setting", setting: "ecls" }, 400, "setting"],
      ["nobody who states it", { kind: "setting", setting: "cpb", statedBy: " " }, 400, "statedBy"],
    ])("refuses %s", async (_what, statement, status, field) => {
      expect(await state(statement)).toMatchObject({ status, body: { errors: [{ field }] } });
      expect((await review()).statements).toEqual([]);
    });

    it("is not found for a case that does not exist", async () => {
      const id = "00000000-0000-4000-8000-000000000000";
      const unknown = { status: 404, body: { code: "caseUnknown" } };
      expect(await server.request("GET", PATHS.caseReview(id))).toMatchObject(unknown);
      expect(await state({ kind: "setting", setting: "cpb" }, id)).toMatchObject(unknown);
    });

    it("is described with its schemas", async () => {
      const { body } = await server.request("GET", PATHS.openapi);
      expect(Object.keys(body.paths)).toEqual(
        expect.arrayContaining([PATHS.caseReview("{id}"), PATHS.caseStatements("{id}")]),
      );
      expect(Object.keys(body.components.schemas)).toEqual(
        expect.arrayContaining(["CaseReview", "NewCaseStatement", "CaseStatement"]),
      );
    });
  });
}
