import { readingsOf } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf, textOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedFrame } from "../../codec/DecodedItem.ts";
import { PacketEncoder } from "../../packet/PacketEncoder.ts";
import { placed } from "../../profile/placed.ts";
import { undetectableFlips } from "../../undetectableFlips.ts";
import { nonin7600 } from "./nonin7600.ts";

const encoder = new PacketEncoder(nonin7600);
const [sample = "", alarming = ""] = nonin7600.golden.map(({ line }) => line);

/** The line with a part changed and its check set right. */
function changed(line: string, from: string, to: string): string {
  expect(line).toContain(from);
  return textOf(encoder.wrap(bytesOf(line.replace(from, to).slice(0, -2))));
}

function frameOf(line: string, profile = nonin7600): DecodedFrame {
  const [item] = createDecoder(profile).consume(bytesOf(line));
  if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
  return item;
}

describe("a Nonin 1 line", () => {
  it("tells a mark only when the star stands there, whatever other flags do", () => {
    const marks = [" 1*|", " |", " 14&$|", " &*|"].map((flags) =>
      frameOf(changed(sample, " 1*|", flags)).events.map(({ key }) => key),
    );
    expect(marks).toEqual([["eventMark"], [], [], ["eventMark"]]);
  });

  it("names the channel of each alarm, and says what was sent", () => {
    expect(frameOf(alarming).alarms).toEqual([
      { code: "&", text: "equipment alarm" },
      { code: "ALM 1", text: "LOW" },
      { code: "ALM 4", text: "MAR" },
      { code: "SIG_QUAL_ALM 2", text: "1" },
      { code: "POD_COMM_ALM 4", text: "1" },
      { code: "SNS_FLT 2", text: "1" },
      { code: "LOW_BATT", text: "1" },
      { code: "CRIT_BATT", text: "1" },
    ]);
    expect(frameOf(sample).alarms).toEqual([]);
  });

  it("has no number for a limit that is off, and says that it is off", () => {
    const frame = frameOf(sample);
    const limits = readingsOf(frame.layout, frame.packed).filter(({ kind }) => kind === "limitHigh");
    expect(limits.map(({ state }) => state)).toEqual(Array.from({ length: 4 }, () => "limitOff"));
    expect(frame.status).toContainEqual({ name: "HI_LIM", raw: "OFF,OFF,OFF,OFF" });
  });

  it("tells when the shown value is not the one of the list", () => {
    const frame = frameOf(changed(sample, "Ch2= 82", "Ch2= 28"));
    expect(frame.status).toContainEqual({ name: "rSO2 2 repeated", raw: " 28" });
  });

  it("keeps what no source names", () => {
    const frame = frameOf(changed(sample, "\\LCD_FLT=0", "\\LCD_FLT=0\\NEW=7"));
    expect(frame.status).toContainEqual({ name: "NEW", raw: "7" });
  });

  it("gives no number for a text that the check vouches for and no source explains", () => {
    const frame = frameOf(changed(sample, "rSO2= 75", "rSO2=???"));
    const [first] = readingsOf(frame.layout, frame.packed);
    expect(first?.state).toBe("invalid");
    expect(frame.raw).toEqual([{ column: 0, text: "???" }]);
  });

  it("is rejected when its check does not fit: the check of the description's own sample is illustrative", () => {
    const [item] = createDecoder(nonin7600).consume(bytesOf(sample.replace("5CB9", "A3F1")));
    expect(item).toMatchObject({ kind: "rejected", reason: "check" });
  });

  it("is rejected for every single bit that flips", () => {
    for (const golden of nonin7600.golden) {
      expect(undetectableFlips(nonin7600, golden).undetectedCount).toBe(0);
    }
  });
});

it("carries a channel with its limits under the name of the place that its sensor was put on", () => {
  const profile = placed(nonin7600, { "nirs.ch3.rso2": "patient.nirs.rightLeg" });
  const frame = frameOf(alarming, profile);
  const leg = readingsOf(frame.layout, frame.packed).filter(
    ({ signal }) => signal === "patient.nirs.rightLeg",
  );
  expect(leg.map(({ kind, value }) => [kind, value])).toEqual([
    ["measured", 100],
    ["limitHigh", 100],
    ["limitLow", 60],
  ]);
});
