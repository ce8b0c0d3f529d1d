import { readingsOf } from "@openperfusion/signals";
import type { Reading, SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedItem } from "../../codec/DecodedItem.ts";
import { ifmout } from "./ifmout.ts";

/** The packet of these items, with some check byte. */
const packetOf = (items: string): string => `\u0002${items}\u0003?`;

const itemsOf = (text: string): readonly DecodedItem[] => {
  const decoder = createDecoder(ifmout);
  return [...decoder.consume(bytesOf(text)), ...decoder.flush("end")];
};

function reading(items: string, signal: SignalId): Reading | undefined {
  const [item] = itemsOf(packetOf(items));
  if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
  return readingsOf(item.layout, item.packed).find((candidate) => candidate.signal === signal);
}

describe("letters that differ only in their case", () => {
  it.each([
    ["C05.1", "hemodynamics.cardiacOutput", "hemodynamics.cardiacIndex", 5.1],
    ["c02.8", "hemodynamics.cardiacIndex", "hemodynamics.cardiacOutput", 2.8],
    ["S067", "hemodynamics.strokeVolume", "hemodynamics.strokeVolumeIndex", 67],
    ["s037", "hemodynamics.strokeVolumeIndex", "hemodynamics.strokeVolume", 37],
    ["V071", "hemodynamics.svo2", "hemodynamics.scvo2", 71],
    ["v069", "hemodynamics.scvo2", "hemodynamics.svo2", 69],
    ["P078", "patient.pressure.arterial.mean", "patient.pressure.centralVenous", 78],
    ["p009", "patient.pressure.centralVenous", "patient.pressure.arterial.mean", 9],
  ] as const)("are never mixed up: %s is %s and says nothing of %s", (items, own, twin, value) => {
    expect(reading(items, own)?.value).toBe(value);
    expect(reading(items, twin)?.state).toBe("notAvailable");
  });

  it("make the packet unreadable when a damaged bit turned one into the other", () => {
    expect(itemsOf(packetOf("C05.1C02.8"))).toMatchObject([{ kind: "rejected", reason: "shape" }]);
  });
});

describe("a number", () => {
  it.each([
    ["p -3", -3],
    ["p-12", -12],
    ["p  7", 7],
    ["p011", 11],
  ])("of the venous pressure is read from %j", (items, value) => {
    expect(reading(items, "patient.pressure.centralVenous")?.value).toBe(value);
  });

  it.each(["C--.-", "C    ", "C****", "C??.?"])("is missing in %j, and no zero", (items) => {
    expect(reading(items, "hemodynamics.cardiacOutput")).toMatchObject({ state: "notAvailable" });
  });

  it.each(["C0A.1", "C5.12", "C 5.-", "Cxx.x"])("is not guessed from %j: the packet is rejected", (items) => {
    expect(itemsOf(packetOf(items))[0]?.kind).toBe("rejected");
  });
});

describe("a packet", () => {
  it("without items is none", () => {
    expect(itemsOf(packetOf(""))[0]?.kind).toBe("rejected");
  });

  it("with a letter that no source names is rejected: its width is not known", () => {
    expect(itemsOf(packetOf("C05.1Z123"))).toMatchObject([{ kind: "rejected", reason: "shape" }]);
  });

  it("may have a check byte that looks like its start or end mark", () => {
    for (const check of ["\u0002", "\u0003", "\r"]) {
      const items = itemsOf(`\u0002C05.1\u0003${check}\u0002C05.2\u0003?`);
      expect(items.map(({ kind }) => kind)).toEqual(["frame", "frame"]);
    }
  });

  it("may be followed by a line end, which is no disturbance", () => {
    const items = itemsOf(`${packetOf("C05.1")}\r\n${packetOf("C05.2")}`);
    expect(items.map((item) => (item.kind === "notice" ? item.notice : item.kind))).toEqual([
      "frame",
      "blank",
      "frame",
    ]);
  });
});

it("can be set to another rate, which a port's configuration names", () => {
  expect([ifmout.transport.baud, ...(ifmout.transport.otherBauds ?? [])]).toEqual([9600, 19_200]);
});
