import { frameLayout, isSignalId, packFrame, SIGNALS } from "@openperfusion/signals";
import type { Cell } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findImporter, IMPORTERS } from "./importers.ts";
import type { ImportedRow, ImportResult } from "./importers/FileImporter.ts";
import { textLines } from "./importers/textLines.ts";
import { EVIDENCES } from "./profile/DeviceProfile.ts";
import { CONFIDENCES } from "./profile/Fact.ts";

const byId = IMPORTERS.map((importer) => [importer.id, importer] as const);
const goldens = IMPORTERS.flatMap((importer) =>
  importer.golden.map((golden) => [importer.id, golden.source, importer, golden] as const),
);

/** A row with its cells and notes under the titles of their columns. */
function named(result: ImportResult, row: ImportedRow): object {
  const columns = result.layouts[row.layout] ?? [];
  const nameAt = (column: number): string => columns[column]?.name ?? `column ${column}`;
  return {
    time: row.time,
    layout: row.layout,
    cells: Object.fromEntries(row.cells.map((cell, column) => [nameAt(column), rounded(cell)])),
    notes: Object.fromEntries(row.notes.map(({ column, text }) => [nameAt(column), text])),
    others: Object.fromEntries(row.others.map(({ name, text }) => [name, text])),
  };
}

/** Golden values of converted units are given to five places. */
const rounded = (cell: Cell): Cell => (typeof cell === "number" ? Math.round(cell * 1e5) / 1e5 : cell);

interface KeptLine {
  readonly line: number;
  readonly text?: string;
}

/** The lines that a result accounts for, in order, with their text where the result keeps it. */
function keptLines({ header, rows, rejected }: ImportResult): readonly KeptLine[] {
  const kept = [...header, ...rejected].map(({ line, text }) => ({ line, text }));
  return [...kept, ...rows.map(({ line }) => ({ line }))].toSorted((a, b) => a.line - b.line);
}

/** The lines of the text that are not blank, in the same form. */
function linesOf(text: string, { rows }: ImportResult): readonly KeptLine[] {
  const read = new Set(rows.map(({ line }) => line));
  return textLines(text).map((each) => (read.has(each.line) ? { line: each.line } : each));
}

describe("the registry of importers", () => {
  it("names every importer once, as maker/format", () => {
    const ids = IMPORTERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
    expect(findImporter("acme/nothing")).toBeUndefined();
  });

  it.each(byId)("%s says what it was held against and where its facts are from", (_, importer) => {
    expect(EVIDENCES).toContain(importer.evidence);
    expect(importer.provenance.length).toBeGreaterThan(0);
    for (const { confidence, source } of importer.provenance) {
      expect(CONFIDENCES).toContain(confidence);
      expect(source).not.toBe("");
    }
    expect(importer.golden.length).toBeGreaterThan(1);
    const isSeen = importer.golden.some(({ origin }) => origin !== "computed");
    expect(isSeen || importer.evidence !== "captured").toBe(true);
  });

  it.each(byId)("%s tells its signs apart, each with its words in both languages", (_, { signs }) => {
    expect(new Set(signs.map(({ text }) => text)).size).toBe(signs.length);
    for (const { label } of signs) expect([label.en, label.es]).not.toContain("");
  });

  it.each(byId)("%s fills each signal of a layout once, in a unit of its quantity", (_, importer) => {
    for (const { text } of importer.golden) {
      for (const columns of Object.values(importer.read(text).layouts)) {
        const keys = columns.map(({ signal, kind, qualifier }) => `${signal} ${kind} ${qualifier ?? ""}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { signal, unit } of columns) {
          expect(isSignalId(signal)).toBe(true);
          expect(UNITS[unit].quantity).toBe(UNITS[SIGNALS[signal].unit].quantity);
        }
      }
    }
  });
});

describe("a file whose meaning is known", () => {
  it.each(goldens)("%s: %s", (_id, _source, importer, golden) => {
    const result = importer.read(golden.text);
    expect(result.rows.map((row) => named(result, row))).toEqual(
      golden.rows.map((row) => ({ notes: {}, others: {}, ...row })),
    );
    expect(result.rejected.map(({ line, reason }) => ({ line, reason }))).toEqual(golden.rejected ?? []);
    for (const { detail } of result.rejected) expect(detail).toMatch(/must be|found|must begin/);
    expect(keptLines(result)).toEqual(linesOf(golden.text, result));
  });

  it.each(goldens)("%s packs into frames of its layout: %s", (_id, _source, importer, golden) => {
    const { layouts, rows } = importer.read(golden.text);
    for (const { layout, cells } of rows) {
      const columns = (layouts[layout] ?? []).map(({ signal, kind, qualifier }) =>
        qualifier === undefined ? { signal, kind } : { signal, kind, qualifier },
      );
      expect(packFrame(frameLayout(columns), cells)).toHaveLength(cells.length * 9);
    }
  });
});

/** Hundreds of long exports, on whatever machine runs the tests. */
const TIMEOUT_MS = 60_000;

describe("any text", { timeout: TIMEOUT_MS }, () => {
  it.each(byId)("%s loses no line of it and never throws", (_, importer) => {
    const texts = importer.golden.map(({ text }) => text);
    const mutated = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(20), fc.string({ unit: "binary", maxLength: 12 }))
      .map(([text, at, count, insert]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + insert + text.slice(start + count);
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const result = importer.read(text);
        expect(keptLines(result)).toEqual(linesOf(text, result));
      }),
      { numRuns: 300 },
    );
  });
});
