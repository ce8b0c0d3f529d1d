import { createDecoder, findProfile, withResults } from "@openperfusion/devices";
import type { AstmProfile, DecodedItem } from "@openperfusion/devices";
import { readingsOf } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { createConsole } from "./createConsole.ts";
import { constantSource } from "./signalSources.ts";

const shipped = findProfile("astm/analyzer") as AstmProfile;
const analyzer = withResults(shipped, [
  { code: "pH", signal: "blood.arterial.ph", unit: "[pH]", unitText: "" },
  { code: "pCO2", signal: "blood.arterial.pco2", unit: "mm[Hg]", unitText: "mmHg" },
]);
const source = constantSource({ "blood.arterial.ph": 7.38, "blood.arterial.pco2": 41.5 });

/** Lets an analyzer and a receiver talk; `answer` may change what the receiver says. */
function talk(
  until_s: number,
  answer: (item: DecodedItem, count: number) => number | undefined,
): readonly DecodedItem[] {
  const emulator = createConsole(analyzer, { source });
  const decoder = createDecoder(analyzer);
  const items: DecodedItem[] = [];
  for (let step = 0; step * 0.05 <= until_s; step++) {
    for (const { bytes, time_s } of emulator.advance(step * 0.05)) {
      for (const item of decoder.consume(bytes)) {
        items.push(item);
        const byte = answer(item, items.length);
        if (byte !== undefined) emulator.receive(Uint8Array.of(byte), time_s);
      }
    }
  }
  return items;
}

const asProfile = (item: DecodedItem): number | undefined =>
  item.answer === undefined ? undefined : item.answer === "ack" ? 0x06 : 0x15;
const keys = (items: readonly DecodedItem[]): readonly string[] =>
  items.map((item) =>
    item.kind === "frame" ? "result" : item.kind === "notice" ? (item.key ?? "") : item.reason,
  );

describe("an emulated analyzer", () => {
  it("sends a message frame by frame, each after its answer", () => {
    const items = talk(20, asProfile);
    expect(keys(items)).toEqual([
      "enquiry",
      "recordH",
      "recordP",
      "recordO",
      "result",
      "result",
      "recordL",
      "endOfTransmission",
    ]);
    const readings = items.flatMap((item) =>
      item.kind === "frame" ? readingsOf(item.layout, item.packed) : [],
    );
    expect(readings.map(({ value }) => value)).toEqual([7.38, 41.5]);
  });

  it("repeats a frame that was refused, and the receiver reads it once", () => {
    const items = talk(20, (item, count) => (count === 5 ? 0x15 : asProfile(item)));
    expect(keys(items).filter((key) => key === "result")).toHaveLength(2);
    expect(keys(items)).toContain("repeatedFrame");
  });

  it("gives up after six tries, or without an answer, and asks again later", () => {
    const refusing = talk(9, (item) => (item.kind === "notice" && item.key === "enquiry" ? 0x06 : 0x15));
    expect(keys(refusing)).toEqual([
      "enquiry",
      "recordH",
      ...Array.from({ length: 5 }, () => "repeatedFrame"),
      "endOfTransmission",
    ]);
    expect(keys(talk(30, () => undefined))).toEqual(["enquiry", "endOfTransmission", "enquiry"]);
  });
});
