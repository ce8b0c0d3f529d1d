import { unpackFrame } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import type { StatusRule } from "../profile/DataLine.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import { bioprott } from "../profiles/em-tec-bioprott/bioprott.ts";
import { bytesOf } from "../codec/bytesOf.ts";
import { createDecoder } from "../codec/createDecoder.ts";

const [firstRule] = bioprott.data.statusRules ?? [];

function withRule(change: Partial<StatusRule>): LineProfile {
  if (firstRule === undefined) throw new Error("The profile has status rules");
  return { ...bioprott, data: { ...bioprott.data, statusRules: [{ ...firstRule, ...change }] } };
}

describe("a status rule", () => {
  it("must name a status byte of the line: with a misspelled name it would let every value pass", () => {
    expect(() => createDecoder(withRule({ field: "stauts" }))).toThrow(
      "em-tec/bioprott: a status rule names stauts, which the line does not hold",
    );
    expect(() => createDecoder(withRule({ field: "" }))).toThrow("a status rule names");
  });

  it("reads its byte in small letters as in capitals", () => {
    const small = withRule({ field: "status", mask: 0xe0, is: 0xe0 });
    const cells = small.data.cells.map((cell) =>
      cell.map((field) => (field.role === "status" ? { ...field, pattern: "[0-9a-f][0-9a-f]" } : field)),
    );
    const decoder = createDecoder({ ...small, data: { ...small.data, cells } });
    const line = "00 e0 --- ---- ------- ------- ------- +35\r\n";
    const [frame] = decoder.consume(bytesOf(line));
    if (frame?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(frame)}`);
    expect(unpackFrame(frame.layout, frame.packed).slice(2, 5)).toEqual(Array(3).fill("sensorOff"));
  });

  it("holds for every column of its signals, a set value as well as the measured one", () => {
    const cells = bioprott.data.cells.map((cell) =>
      cell.map((field) =>
        field.role === "value" && field.signal === "flowmeter.flow.mean1s"
          ? { ...field, signal: "flowmeter.flow.mean100ms" as const, kind: "set" as const }
          : field,
      ),
    );
    const rule: StatusRule = {
      field: "error",
      mask: 0xff,
      isNot: 0,
      gives: "invalid",
      signals: ["flowmeter.flow.mean100ms"],
      confidence: "unverified",
    };
    const decoder = createDecoder({ ...bioprott, data: { ...bioprott.data, cells, statusRules: [rule] } });
    const [frame] = decoder.consume(bytesOf("1A 00 100 0.99 5144 5150 5141 +43\r\n"));
    if (frame?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(frame)}`);
    expect(unpackFrame(frame.layout, frame.packed).slice(2, 5)).toEqual(["invalid", "invalid", 5.141]);
  });

  it("must name signals of the line", () => {
    expect(() => createDecoder(withRule({ signals: ["pump.arterial.flow"] }))).toThrow(
      "a status rule names pump.arterial.flow",
    );
  });
});
