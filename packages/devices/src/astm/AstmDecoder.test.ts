import { readingsOf } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../codec/bytesOf.ts";
import { createDecoder } from "../codec/createDecoder.ts";
import type { DecodedItem } from "../codec/DecodedItem.ts";
import { astmAnalyzer } from "../profiles/astm-analyzer/astmAnalyzer.ts";
import { AstmEncoder } from "./AstmEncoder.ts";
import { withResults } from "./withResults.ts";

const analyzer = withResults(astmAnalyzer, [
  { code: "pCO2", signal: "blood.arterial.pco2", unit: "mm[Hg]", unitText: "mmHg" },
  { code: "pO2", signal: "blood.arterial.po2", unit: "kPa", unitText: "kPa" },
]);
const encoder = new AstmEncoder(analyzer);
const frame = (number: number, text: string, isLast = true): string =>
  String.fromCharCode(...encoder.frame(number, text, isLast));

function read(text: string): readonly DecodedItem[] {
  const decoder = createDecoder(analyzer);
  return [...decoder.consume(bytesOf(text)), ...decoder.flush("end")];
}

function valueOf(text: string): unknown {
  const [item] = read(frame(1, text));
  if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
  const [reading] = readingsOf(item.layout, item.packed);
  return reading?.value ?? [reading?.state, item.raw?.[0]?.text];
}

describe("a result", () => {
  it.each([
    ["R|1|^^^pCO2|41.5|mmHg\r", 41.5],
    ["R|1|^^^pCO2^1|  41.5|mmHg||N||F||||20261126\r", 41.5],
    ["R|1|^^^pCO2|<5|mmHg\r", ["underflow", undefined]],
    ["R|1|^^^pCO2|>200|mmHg\r", ["overflow", undefined]],
    ["R|1|^^^pCO2||mmHg\r", ["notAvailable", undefined]],
    ["R|1|^^^pCO2|41.5|kPa\r", ["invalid", "41.5 kPa"]],
    ["R|1|^^^pCO2|clotted|mmHg\r", ["invalid", "clotted mmHg"]],
  ])("%j is %j", (text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  it("is kept in the signal's own unit", () => {
    expect(valueOf("R|1|^^^pO2|13.3|kPa\r")).toBeCloseTo(99.76, 1);
  });

  it("whose code the site's map does not hold is kept as text", () => {
    expect(read(frame(1, "R|1|^^^Lac|1.1|mmol/L\r"))).toMatchObject([
      { kind: "notice", key: "recordR", answer: "ack" },
    ]);
  });

  it("tells flag, status and time as sent", () => {
    const [item] = read(frame(1, "R|1|^^^pCO2|41.5|mmHg|35 - 45|H||F|||20260101|20260102\r"));
    expect(item).toMatchObject({
      deviceTime: "20260102",
      status: [
        { name: "code", raw: "pCO2" },
        { name: "flag", raw: "H" },
        { name: "status", raw: "F" },
      ],
    });
  });

  it("is parted by the delimiters that its header names", () => {
    const items = read(`${frame(1, "H!\\*&\r")}${frame(2, "R!1!***pCO2!41.5!mmHg\r")}`);
    expect(items.map(({ kind }) => kind)).toEqual(["notice", "frame"]);
  });
});

describe("a frame", () => {
  it("with a wrong checksum is refused, and asks for a NAK", () => {
    const damaged = frame(1, "R|1|^^^pCO2|41.5|mmHg\r").replace("41.5", "14.5").replace("14.5", "42.5");
    expect(read(damaged)).toMatchObject([{ kind: "rejected", reason: "check", answer: "nak" }]);
  });

  it("that comes again is answered and not read again", () => {
    const one = frame(1, "R|1|^^^pCO2|41.5|mmHg\r");
    expect(read(one + one)).toMatchObject([
      { kind: "frame" },
      { kind: "notice", key: "repeatedFrame", answer: "ack" },
    ]);
  });

  it("that ends in ETB goes on in the next one", () => {
    const items = read(frame(1, "R|1|^^^pCO", false) + frame(2, "2|41.5|mmHg\r"));
    expect(items).toMatchObject([
      { kind: "notice", key: "part", answer: "ack" },
      { kind: "frame", answer: "ack" },
    ]);
  });

  it("with several records gives each of them, and is answered once", () => {
    const items = read(frame(1, "R|1|^^^pCO2|41.5|mmHg\rR|2|^^^pO2|13.3|kPa\r"));
    expect(items.map(({ kind, answer }) => [kind, answer])).toEqual([
      ["frame", undefined],
      ["frame", "ack"],
    ]);
  });

  it("after a new ENQ is not taken for a repeated one", () => {
    const one = frame(1, "R|1|^^^pCO2|41.5|mmHg\r");
    expect(read(`\u0005${one}\u0004\u0005${one}`).filter(({ kind }) => kind === "frame")).toHaveLength(2);
  });

  it("that never ends is no frame", () => {
    expect(read(`\u0002${"1".repeat(400)}`).every(({ kind }) => kind === "rejected")).toBe(true);
  });
});

describe("a site's result map", () => {
  it("with a fault is refused", () => {
    const result = { code: "pH", signal: "blood.arterial.ph", unit: "mm[Hg]", unitText: "" } as const;
    expect(() => withResults(astmAnalyzer, [result])).toThrow(/results\.0\.unit is mm\[Hg\]/);
  });
});
