import { readingsOf } from "@openperfusion/signals";
import type { Reading, SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedFrame, DecodedItem } from "../../codec/DecodedItem.ts";
import { placed } from "../../profile/placed.ts";
import { radical7 } from "./radical7.ts";

const LIVE = radical7.golden[0]?.line ?? "";

function itemOf(line: string): DecodedItem {
  const [item] = createDecoder(radical7).consume(bytesOf(line));
  if (item === undefined) throw new Error("Expected an item");
  return item;
}

function frameOf(line: string): DecodedFrame {
  const item = itemOf(line);
  if (item.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
  return item;
}

function reading(line: string, signal: SignalId): Reading | undefined {
  const { layout, packed } = frameOf(line);
  return readingsOf(layout, packed).find((candidate) => candidate.signal === signal);
}

describe("a key of an ASCII 1 line", () => {
  it.each(["SPO2=", "SpO2=", "spo2="])("is read as %s", (key) => {
    expect(reading(LIVE.replace("SPO2=", key), "oximeter.spo2")?.value).toBe(98);
  });

  it.each(["BPM=", "PR=", "pr="])("of the pulse rate is read as %s", (key) => {
    expect(reading(LIVE.replace("BPM=", key), "oximeter.pulseRate")?.value).toBe(97);
  });

  it("that comes twice, once in each spelling, makes the line unreadable", () => {
    expect(itemOf(LIVE.replace("BPM=097", "BPM=097 PR=069"))).toMatchObject({
      kind: "rejected",
      reason: "shape",
    });
  });
});

describe("a value that is missing", () => {
  it.each([
    ["SPO2=098%", ["SPO2=---%", "SPO2=---", "SPO2=000%"], "oximeter.spo2"],
    ["BPM=097", ["BPM=---", "BPM=000", "BPM=---%"], "oximeter.pulseRate"],
    ["PI=03.60%", ["PI=--.--%", "PI=--.--", "PI=00.00%"], "oximeter.perfusionIndex"],
  ] as const)("in place of %s is a state, never zero: %s", (given, texts, signal) => {
    for (const text of texts) {
      expect(reading(LIVE.replace(given, text), signal)).toMatchObject({ state: "notAvailable" });
    }
  });

  it("is not guessed from a text that no source shows: the line is rejected", () => {
    for (const text of ["SPO2=98%", "SPO2=0-8%", "SPO2=", "SPO2=OFF"]) {
      expect(itemOf(LIVE.replace("SPO2=098%", text)).kind).toBe("rejected");
    }
  });
});

describe("an exception", () => {
  const withExceptions = (exc: string): DecodedFrame => frameOf(LIVE.replace("EXC=000800", `EXC=${exc}`));

  it("is an alarm with the words of the manual, or of the program that names it", () => {
    expect(withExceptions("001801").alarms).toEqual([
      { code: "EXC 001", text: "No Sensor" },
      { code: "EXC 1000", text: "No Cable Connected" },
    ]);
    expect(withExceptions("000800").alarms).toEqual([]);
  });

  it.each(["000801", "000802", "000820", "000880"])("%s of the sensor makes its numbers invalid", (exc) => {
    const { layout, packed, raw } = withExceptions(exc);
    expect(readingsOf(layout, packed)[0]?.state).toBe("invalid");
    expect(raw?.[0]).toEqual({ column: 0, text: "098%" });
  });

  it.each(["000804", "000808", "000810", "000840", "000C00"])("%s leaves the numbers as they are", (exc) => {
    const { layout, packed } = withExceptions(exc);
    expect(readingsOf(layout, packed)[0]?.value).toBe(98);
  });
});

describe("a damaged line", () => {
  it.each([
    ["a byte that can't be printed", "SN=", "S\u00ce=", "noise"],
    ["a clock that is none", "02/22/16", "0R/22/16", "shape"],
    ["a digit that is none", "SPO2=098%", "SPO2=0y8%", "shape"],
  ])("is rejected for %s", (_, from, to, reason) => {
    expect(itemOf(LIVE.replace(from, to))).toMatchObject({ kind: "rejected", reason });
  });
});

it("tells violated limits as alarms, active and silenced as status", () => {
  const frame = frameOf(LIVE.replace("ALARM=0000", "ALARM=0038"));
  expect(frame.alarms).toEqual([{ code: "ALARM 008", text: "PULSE RATE Low Alarm Limit violated" }]);
  expect(frame.status).toEqual(
    expect.arrayContaining([
      { name: "alarmActive", raw: "1" },
      { name: "alarmSilenced", raw: "1" },
    ]),
  );
});

it("says of which hand it is when it was told", () => {
  const profile = placed(radical7, { "oximeter.spo2": "patient.spo2Left" });
  const [item] = createDecoder(profile).consume(bytesOf(LIVE));
  expect(item).toMatchObject({
    kind: "frame",
    layout: { columns: [{ signal: "patient.spo2Left" }, {}, {}, {}, {}, {}] },
  });
});
