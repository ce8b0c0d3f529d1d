import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostTimePrefix } from "./hostTimePrefix.ts";
import { MAX_LINE_BYTES, RecordingReader } from "./RecordingReader.ts";
import type { RecordedLine } from "./RecordingReader.ts";

const NOON_MS = 43_200_000;
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (b) => String.fromCharCode(b)).join("");

function readWhole(file: Uint8Array): readonly RecordedLine[] {
  const reader = new RecordingReader();
  return [...reader.push(file), ...reader.end()];
}

function read(
  text: string,
): readonly (readonly [seq: number, text: string, hostWall_ms: number | undefined])[] {
  return readWhole(bytesOf(text)).map(({ seq, bytes, hostWall_ms }) => [seq, textOf(bytes), hostWall_ms]);
}

/** Prefixes, whole and broken, among line ends and device bytes: whatever a log may hold, in any order. */
const logPiece = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: 0, max: 4e12 }).map(hostTimePrefix),
    fc.constantFrom("\r\n", "\n", "\r", "[2026-02-02 10:0", " 10:22:39\t7.38\t ---", "[", "] ", ""),
    fc.string({ unit: "binary-ascii", maxLength: 8 }),
  );
const log = (): fc.Arbitrary<Uint8Array> =>
  fc.array(logPiece(), { maxLength: 40 }).map((pieces) => bytesOf(pieces.join("")));

describe("RecordingReader", () => {
  it("takes off the logging program's host time and gives the device's bytes with their place in its stream", () => {
    expect(
      read("[1970-01-01 12:00:00.250]  10:25:20\t7.38\r\n[1970-01-01 12:00:06.000] S10:25:20\t7.38\r\n"),
    ).toEqual([
      [0, " 10:25:20\t7.38\r\n", NOON_MS + 250],
      [16, "S10:25:20\t7.38\r\n", NOON_MS + 6000],
    ]);
  });

  it("keeps an empty line before the first prefix, and lines that are empty after theirs", () => {
    expect(read("\r\n[1970-01-01 12:00:00.000] \r\n[1970-01-01 12:00:01.000] @ Temp Data\r\n")).toEqual([
      [0, "\r\n", undefined],
      [2, "\r\n", NOON_MS],
      [4, "@ Temp Data\r\n", NOON_MS + 1000],
    ]);
  });

  it("reads a log without prefixes unchanged", () => {
    expect(read(" 10:25:20\t7.38\r\n 10:25:26\t7.38\r\n")).toEqual([
      [0, " 10:25:20\t7.38\r\n", undefined],
      [16, " 10:25:26\t7.38\r\n", undefined],
    ]);
  });

  it("takes CR alone for a line end, as the manual of the CDI has it", () => {
    expect(read("A\rB\r\nC\n\rD")).toEqual([
      [0, "A\r", undefined],
      [2, "B\r\n", undefined],
      [5, "C\n", undefined],
      [7, "\r", undefined],
      [8, "D", undefined],
    ]);
  });

  it("gives back what a log that breaks off still holds, a broken prefix included", () => {
    expect(read("[1970-01-01 12:00:00.000]  10:2")).toEqual([[0, " 10:2", NOON_MS]]);
    expect(read("A\n[1970-01-01 12:0")).toEqual([
      [0, "A\n", undefined],
      [2, "[1970-01-01 12:0", undefined],
    ]);
    expect(read("[1970-01-01 12:00:00.000] ")).toEqual([]);
  });

  it("sees a prefix only at the start of a line", () => {
    const prefix = "[1970-01-01 12:00:00.000] ";
    expect(read(`x${prefix}\n`)).toEqual([[0, `x${prefix}\n`, undefined]]);
    expect(read(`${prefix}${prefix}\n`)).toEqual([[0, `${prefix}\n`, NOON_MS]]);
  });

  it("gives a stretch without line end out in pieces, whose later ones start no line", () => {
    const noise = "\u00ff".repeat(MAX_LINE_BYTES - 26);
    const prefix = "[1970-01-01 12:00:00.000] ";
    expect(read(`${prefix}${noise}${prefix}\n`)).toEqual([
      [0, noise, NOON_MS],
      [noise.length, `${prefix}\n`, undefined],
    ]);
  });

  it("gives the same lines however the file is cut into chunks", () => {
    fc.assert(
      fc.property(log(), fc.array(fc.nat(9), { maxLength: 300 }), (file, cuts) => {
        const reader = new RecordingReader();
        const lines: RecordedLine[] = [];
        let at = 0;
        for (const length of cuts) {
          lines.push(...reader.push(file.subarray(at, at + length)));
          at += length;
        }
        lines.push(...reader.push(file.subarray(at)), ...reader.end());
        expect(lines).toEqual(readWhole(file));
      }),
    );
  });

  it("loses and adds no byte: prefixes and lines make up the file again", () => {
    fc.assert(
      fc.property(log(), (file) => {
        const lines = readWhole(file);
        let seq = 0;
        let rebuilt = "";
        for (const line of lines) {
          expect(line.seq).toBe(seq);
          seq += line.bytes.length;
          rebuilt +=
            (line.hostWall_ms === undefined ? "" : hostTimePrefix(line.hostWall_ms)) + textOf(line.bytes);
        }
        // A prefix with nothing after it, at the very end, belongs to no line.
        const rest = textOf(file).slice(rebuilt.length);
        expect(textOf(file).startsWith(rebuilt)).toBe(true);
        expect(rest).toMatch(/^(\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\] )?$/);
      }),
    );
  });
});
