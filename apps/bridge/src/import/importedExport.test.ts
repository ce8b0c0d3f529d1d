import { IMPORTERS } from "@openperfusion/devices";
import type { FileImporter } from "@openperfusion/devices";
import { frameLayout, unpackFrame } from "@openperfusion/signals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesFrom } from "./batchesFrom.ts";
import type { ImportedFile } from "./ImportedFile.ts";
import { importedExport } from "./importedExport.ts";

const imported = (importer: FileImporter, text: string, offset?: { text: string; ahead_ms: number }) => {
  const bytes = new TextEncoder().encode(text);
  return importedExport(importer, bytes, importer.read(text), offset);
};

const goldens = IMPORTERS.flatMap((importer) =>
  importer.golden.map(({ source, text }) => [importer.id, source, importer, text] as const),
);

/** Where each row ends must be where the next begins, up to the end of the file; and so for the chunks. */
function holes({ rows, chunks }: ImportedFile, length: number): readonly number[] {
  const ends = (stretches: readonly { seq: number; length: number }[]): readonly number[] =>
    [...stretches, { seq: length, length: 0 }]
      .map(
        ({ seq }, i) => seq - (i === 0 ? 0 : (stretches[i - 1]?.seq ?? 0) + (stretches[i - 1]?.length ?? 0)),
      )
      .filter((gap) => gap !== 0);
  return [...ends(rows), ...ends(chunks.map(({ seq, bytes }) => ({ seq, length: bytes.length })))];
}

const invos = IMPORTERS.find(({ id }) => id === "medtronic/invos-history") as FileImporter;
const [INVOS_TEXT = "", INVOS_BAD = ""] = invos.golden.map(({ text }) => text);

describe("a file that a device exported, as a stream", () => {
  it.each(goldens)(
    "%s holds what its importer reads, and every byte once: %s",
    (_id, _source, importer, text) => {
      const file = imported(importer, text);
      const { rows: read, rejected } = importer.read(text);
      const layouts = new Map(file.descriptor.layouts.map(({ id, columns }) => [id, frameLayout(columns)]));
      const frames = file.rows.filter((row) => row.kind === "frame");
      const cells = frames.map(({ layout, packed }) =>
        unpackFrame(layouts.get(layout) ?? frameLayout([]), Buffer.from(packed, "base64")),
      );
      expect(cells).toEqual(read.map((row) => row.cells));
      expect(frames.map(({ detail }) => detail.deviceTime)).toEqual(read.map(({ time }) => time));
      expect(file.rejected.map(({ line, reason }) => ({ line, reason }))).toEqual(
        rejected.map(({ line, reason }) => ({ line, reason })),
      );
      expect(holes(file, new TextEncoder().encode(text).length)).toEqual([]);
      expect(Buffer.concat(file.chunks.map(({ bytes }) => bytes)).toString()).toBe(text);
      expect(file.descriptor.origin).toBe("replay");
    },
  );

  it("leaves no byte out of a damaged one, and has it in as many batches as it likes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...goldens),
        fc.nat(),
        fc.string({ unit: "binary", maxLength: 12 }),
        ([, , importer, golden], at, insert) => {
          const start = at % (golden.length + 1);
          const text = golden.slice(0, start) + insert + golden.slice(start + insert.length);
          const file = imported(importer, text);
          expect(holes(file, new TextEncoder().encode(text).length)).toEqual([]);
          const sent = [...batchesFrom(file, 0)].flatMap(({ rows }) => rows);
          expect(sent).toEqual(file.rows);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("keeps beside its readings what the file says in words", () => {
    const [first] = imported(invos, INVOS_TEXT).rows;
    expect(first).toMatchObject({
      kind: "frame",
      hostWall_ms: Date.UTC(2026, 0, 31, 15, 33, 56),
      hostMono_ms: 0,
      detail: {
        status: [
          { name: "Ch 3 rSO2", raw: "0" },
          { name: "Ch 4 rSO2", raw: "0" },
          { name: "Version", raw: "1.2.34.56/1/1" },
        ],
      },
    });
  });

  it("has a blank line as a notice, and its numbers count on behind it", () => {
    const file = imported(invos, `\n${INVOS_TEXT}${INVOS_BAD}`);
    expect(file.rows[0]).toMatchObject({ kind: "notice", notice: "blank", seq: 0, length: 1 });
    expect(file.rejected[0]).toMatchObject({ line: 4, reason: "value" });
    expect(file.rows[3]).toMatchObject({ kind: "rejected", reason: "value" });
  });

  it("is one stream however often it is read, and another for another file or another zone", () => {
    const offset = { text: "+02:00", ahead_ms: 7_200_000 };
    const [once, again, other, zoned] = [
      imported(invos, INVOS_TEXT),
      imported(invos, INVOS_TEXT),
      imported(invos, INVOS_BAD),
      imported(invos, INVOS_TEXT, offset),
    ];
    expect(again).toEqual(once);
    expect(other.fileKey).not.toBe(once.fileKey);
    expect(zoned.fileKey).toBe(once.fileKey);
    expect(zoned.descriptor.id).not.toBe(once.descriptor.id);
    expect(once.descriptor).toMatchObject({ clockZone: "unspecified", options: {} });
    expect(zoned.descriptor).toMatchObject({ clockZone: "utc", options: { utcOffset: "+02:00" } });
    expect((once.rows[0]?.hostWall_ms ?? 0) - (zoned.rows[0]?.hostWall_ms ?? 0)).toBe(7_200_000);
  });
});

describe("what a server still lacks", () => {
  const file = imported(invos, INVOS_TEXT.repeat(1500));

  it("comes in stretches of whole rows with their bytes", () => {
    const batches = [...batchesFrom(file, 0)];
    expect(batches.length).toBeGreaterThan(2);
    for (const { fromSeq, toSeq, rows, chunks } of batches) {
      expect(rows[0]?.seq).toBe(fromSeq);
      expect((rows.at(-1)?.seq ?? 0) + (rows.at(-1)?.length ?? 0)).toBe(toSeq);
      const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk.bytes, "base64")));
      expect(bytes.toString()).toBe(INVOS_TEXT.repeat(1500).slice(fromSeq, toSeq));
      expect(chunks[0]?.seq).toBe(fromSeq);
    }
    expect(batches.flatMap(({ rows }) => rows)).toEqual(file.rows);
  });

  it("begins where the server stands, and is nothing when it has all", () => {
    const [first, ...others] = batchesFrom(file, 0);
    expect([...batchesFrom(file, first?.toSeq ?? 0)]).toEqual(others);
    expect([...batchesFrom(file, others.at(-1)?.toSeq ?? 0)]).toEqual([]);
  });
});
