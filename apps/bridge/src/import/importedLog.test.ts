import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostTimePrefix } from "@openperfusion/recording";
import { describe, expect, it } from "vitest";
import { cdiLine } from "../testing/cdiLines.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { importedLog } from "./importedLog.ts";

const START_MS = Date.UTC(2026, 1, 2, 10, 3, 35);

/** Each line behind its host time, 6 s apart. */
function log(...lines: readonly string[]): string {
  const file = join(temporaryFolder(), "case.log");
  const text = lines.map((line, i) => hostTimePrefix(START_MS + i * 6000) + line).join("");
  writeFileSync(file, Buffer.from(text, "latin1"));
  return file;
}

const imported = (file: string, offset?: { text: string; ahead_ms: number }) =>
  importedLog({ file, profile: "terumo/cdi-500", options: { gasUnit: "mmHg" }, offset });

describe("the log of a serial line, as a stream", () => {
  const lines = [cdiLine(0), "37C Temp Data\r\n", "rubbish\r\n", cdiLine(1)];

  it("has the device's bytes without the times before its lines, each row at its line's time", () => {
    const file = imported(log(...lines));
    expect(Buffer.concat(file.chunks.map(({ bytes }) => bytes)).toString("latin1")).toBe(lines.join(""));
    expect(file.rows.map(({ kind, hostWall_ms }) => [kind, hostWall_ms - START_MS])).toEqual([
      ["frame", 0],
      ["notice", 6000],
      ["rejected", 12_000],
      ["frame", 18_000],
    ]);
    expect(file.rejected).toEqual([{ line: 3, reason: expect.any(String) }]);
    expect(file.descriptor).toMatchObject({
      bridge: "import",
      port: "terumo-cdi-500",
      origin: "replay",
      clockZone: "unspecified",
      options: { gasUnit: "mmHg" },
      openedAt_ms: START_MS,
    });
  });

  it("is one stream however often it is read, and stands elsewhere when its zone is told", () => {
    const path = log(...lines);
    const [once, again] = [imported(path), imported(path)];
    const zoned = imported(path, { text: "+01:00", ahead_ms: 3_600_000 });
    expect(again).toEqual(once);
    expect(zoned.fileKey).toBe(once.fileKey);
    expect(zoned.descriptor).toMatchObject({ clockZone: "utc", openedAt_ms: START_MS - 3_600_000 });
    expect(zoned.descriptor.id).not.toBe(once.descriptor.id);
  });

  it("without a host time is refused: nothing tells its day", () => {
    const file = join(temporaryFolder(), "bare.log");
    writeFileSync(file, Buffer.from(cdiLine(0), "latin1"));
    expect(() => imported(file)).toThrow(/no line with a host time before it/);
  });

  it("is refused without the answers that its device needs", () => {
    const file = log(...lines);
    expect(() => importedLog({ file, profile: "terumo/cdi-500", options: {}, offset: undefined })).toThrow(
      /option gasUnit must be/,
    );
  });
});
