import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PATHS } from "@openperfusion/contracts";
import type { Case, CaseRecord, RecordRow, StreamState } from "@openperfusion/contracts";
import { findImporter, IMPORTERS } from "@openperfusion/devices";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Chain } from "../chain/Chain.ts";
import { createDatabase } from "../chain/postgresDatabase.ts";
import { generatedRecording } from "../torture/generatedRecording.ts";

const database = await createDatabase();

const STORES = [
  { name: "SQLite", isThere: true, env: {} },
  {
    name: "PostgreSQL (needs PostgreSQL)",
    isThere: database !== undefined,
    env: { DATABASE_URL: database?.address },
  },
] as const;

afterAll(async () => {
  await database?.remove();
});

/** The golden files of an importer, sound lines and bad ones, one behind the other. */
function exportOf(format: string): string {
  const [first = "", ...others] = findImporter(format)?.golden.map(({ text }) => text) ?? [];
  // Of a file with titles only the first has them.
  const hasTitles = format !== "medtronic/invos-history";
  return first + others.map((text) => (hasTitles ? text.slice(text.indexOf("\n") + 1) : text)).join("");
}

interface Report {
  readonly stream: string;
  readonly frames: number;
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly addedRows: number;
  readonly framesWithinCase: number;
  readonly caseOrigin: string;
}

for (const { name, isThere, env } of STORES) {
  describe.skipIf(!isThere)(`a file that is imported into a case, over ${name}`, () => {
    const chain = new Chain(env);
    const recording = generatedRecording({ lineCount: 300, seed: 5 });
    beforeAll(async () => {
      await chain.startServer();
    });
    afterAll(async () => {
      await chain.close();
      recording.remove();
    });

    const newCase = () =>
      chain.post<Case>(PATHS.cases, {
        title: "Imported",
        patient: { pseudonym: "P-9", weight_kg: null, height_cm: null, bsa_m2: null },
        streams: [],
        from_ms: Date.UTC(2000, 0, 1),
        to_ms: Date.UTC(2030, 0, 1),
      });
    const fileOf = (text: string): string => {
      const file = join(chain.folder, `export-${text.length}.txt`);
      writeFileSync(file, Buffer.from(text, "utf8"));
      return file;
    };
    const run = (file: string, format: string, caseId: string, ...more: readonly string[]) =>
      chain.runBridge(
        "import",
        file,
        "--as",
        format,
        "--server",
        chain.address,
        "--case",
        caseId,
        "--checked",
        "--json",
        ...more,
      );
    const imported = async (...args: Parameters<typeof run>): Promise<Report> => {
      const { code, stdout, stderr } = await run(...args);
      if (code !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as Report;
    };
    const rowsOf = async (stream: string): Promise<readonly RecordRow[]> =>
      (await chain.get<{ rows: RecordRow[] }>(`${PATHS.rows(stream)}?limit=5000`)).rows;
    const bytesOf = async (stream: string, length: number): Promise<Buffer> => {
      const { bytes } = await chain.get<{ bytes: string }>(
        `${PATHS.bytes(stream)}?fromSeq=0&length=${length}`,
      );
      return Buffer.from(bytes, "base64");
    };

    it.each(IMPORTERS.map(({ id }) => id))(
      "%s: is there whole, marked, and once however often",
      async (id) => {
        const text = exportOf(id);
        const read = findImporter(id)?.read(text);
        const { id: caseId } = await newCase();
        const report = await imported(fileOf(text), id, caseId);
        expect(report.frames).toBe(read?.rows.length);
        expect(report.rejected.map(({ line, reason }) => ({ line, reason }))).toEqual(
          read?.rejected.map(({ line, reason }) => ({ line, reason })),
        );
        expect(report.rejected.length).toBeGreaterThan(0);

        const rows = await rowsOf(report.stream);
        expect(rows.length).toBe(report.addedRows);
        expect(rows.filter(({ kind }) => kind === "frame").length).toBe(read?.rows.length);
        expect(rows.filter(({ kind }) => kind === "rejected").length).toBe(read?.rejected.length);
        expect((await bytesOf(report.stream, Buffer.byteLength(text))).toString()).toBe(text);
        const found = await chain.get<Case>(PATHS.case(caseId));
        expect(found).toMatchObject({ streams: [report.stream], origin: "replay" });
        expect(await chain.get<StreamState>(PATHS.stream(report.stream))).toMatchObject({
          origin: "replay",
          clockZone: "unspecified",
          profile: { id },
        });
        const record = await chain.get<CaseRecord>(PATHS.caseRecord(caseId));
        expect(record.signals.length).toBeGreaterThan(0);

        const again = await imported(fileOf(text), id, caseId);
        expect(again).toEqual({ ...report, addedRows: 0 });
        expect(await rowsOf(report.stream)).toEqual(rows);
        expect((await chain.get<Case>(PATHS.case(caseId))).streams).toEqual([report.stream]);
      },
    );

    it("is refused when it is in the case already, read in another zone", async () => {
      const text = exportOf("medtronic/invos-history");
      const { id: caseId } = await newCase();
      const report = await imported(fileOf(text), "medtronic/invos-history", caseId);
      const other = await run(fileOf(text), "medtronic/invos-history", caseId, "--utc-offset", "+02:00");
      expect(other.code).toBe(2);
      expect(other.stderr).toContain(`in the case already as ${report.stream}`);
      expect((await chain.get<Case>(PATHS.case(caseId))).streams).toEqual([report.stream]);
    });

    it("stands where its clock's distance from UTC puts it, and in no case that is at another time", async () => {
      const text = exportOf("medtronic/invos-history");
      const first_ms = Date.UTC(2026, 0, 31, 15, 33, 56);
      const { id: caseId } = await chain.post<Case>(PATHS.cases, {
        title: "At noon",
        patient: { pseudonym: "P-9", weight_kg: null, height_cm: null, bsa_m2: null },
        streams: [],
        from_ms: first_ms - 7_200_000,
        to_ms: first_ms - 7_200_000,
      });
      const offset = ["--utc-offset", "+02:00"];
      const report = await imported(fileOf(text), "medtronic/invos-history", caseId, ...offset);
      expect(report.framesWithinCase).toBe(1);
      expect((await rowsOf(report.stream))[0]?.hostWall_ms).toBe(first_ms - 7_200_000);
    });

    it("may be the log of a serial line: the device's bytes, decoded, with the bad lines' numbers", async () => {
      const { id: caseId } = await newCase();
      const bad = `[2026-02-03 00:00:00.000] rubbish\r\n`;
      const file = join(chain.folder, "serial.log");
      const whole = readFileSync(recording.file, "latin1");
      writeFileSync(file, Buffer.from(whole + bad, "latin1"));
      const lineCount = whole.split("\n").length - 1;
      const gas = ["--option", "gasUnit=mmHg"];
      const report = await imported(file, "terumo/cdi-500", caseId, ...gas);
      expect(report.frames).toBe(recording.counts.frames);
      expect(report.rejected.map(({ line }) => line)).toContain(lineCount + 1);
      const rows = await rowsOf(report.stream);
      expect(await imported(file, "terumo/cdi-500", caseId, ...gas)).toEqual({ ...report, addedRows: 0 });
      expect(await rowsOf(report.stream)).toEqual(rows);
    });

    it("of no case that there is changes nothing", async () => {
      const before = await chain.get<StreamState[]>(PATHS.streams);
      const text = `${exportOf("medtronic/invos-history")}\n`;
      const nobody = "00000000-0000-4000-8000-000000000000";
      const { code, stderr } = await run(fileOf(text), "medtronic/invos-history", nobody);
      expect(code).toBe(1);
      expect(stderr).toMatch(/No case has the id/);
      expect(await chain.get<StreamState[]>(PATHS.streams)).toHaveLength(before.length);
    });
  });
}
