import type { RecordRow } from "@openperfusion/contracts";
import { describe, expect, it } from "vitest";
import { sampleFrames } from "../testing/sampleRecord.ts";
import { pageOf } from "./pageOf.ts";

const [first, second, third] = sampleFrames(3) as [RecordRow, RecordRow, RecordRow];
const gap = { ...first, kind: "gap", length: 0 } as unknown as RecordRow;

describe("pageOf", () => {
  it("names the offset of the next page, or none on the last", () => {
    expect(pageOf([first, second, third], 2)).toEqual({ rows: [first, second], nextSeq: 40 });
    expect(pageOf([first, second], 2)).toEqual({ rows: [first, second], nextSeq: null });
  });

  it("never parts a gap from the row behind it", () => {
    const gapAtSecond = { ...gap, seq: 20 };
    expect(pageOf([first, gapAtSecond, second, third], 2)).toEqual({ rows: [first], nextSeq: 20 });
    expect(pageOf([gap, first, second], 1)).toEqual({ rows: [gap, first], nextSeq: 20 });
    expect(pageOf([gap, first], 1)).toEqual({ rows: [gap, first], nextSeq: null });
  });
});
