import { readingsOf } from "@openperfusion/signals";
import type { Reading, SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedFrame, DecodedItem } from "../../codec/DecodedItem.ts";
import { layoutsOf } from "../../codec/layoutsOf.ts";
import { undetectableFlips } from "../../undetectableFlips.ts";
import { cdi500 } from "./cdi500.ts";
import { CDI_500_COLUMNS } from "./cdi500Columns.ts";

const BLANKS = "\t    ".repeat(10);
const TIMER = ` 16:25:51\t7.38\t 038\t 288\t36.3\t 23 \t -2 \t100%\t 3.4${BLANKS}\r\n`;

const decoder = (gasUnit = "mmHg"): ReturnType<typeof createDecoder> =>
  createDecoder(cdi500, { options: { gasUnit } });

const framesOf = (items: readonly DecodedItem[]): readonly DecodedFrame[] =>
  items.filter((item) => item.kind === "frame");

const frames = (text: string): readonly DecodedFrame[] => framesOf(decoder().consume(bytesOf(text)));

function reading(frame: DecodedFrame | undefined, signal: SignalId): Reading | undefined {
  if (frame === undefined) return undefined;
  return readingsOf(frame.layout, frame.packed).find((candidate) => candidate.signal === signal);
}

describe("warnings of real recordings", () => {
  it.each([
    [" -2 ", { value: -2 }],
    ["  2 ", { value: 2 }],
    [" -0 ", { value: 0 }],
    [" -- ", { state: "outOfRange" }],
    ["    ", { state: "notAvailable" }],
  ])(
    "reads base excess %j with the sign behind its blank; what is missing is a state, never a number",
    (cell, expected) => {
      const found = reading(frames(TIMER.replace(" -2 ", cell))[0], "blood.arterial.baseExcess");
      expect({ value: found?.value, state: found?.state }).toEqual({
        value: undefined,
        state: undefined,
        ...expected,
      });
    },
  );

  it("keeps a store line that shares its second, and its numbers, with the timer line before it", () => {
    const found = frames(TIMER + TIMER.replace(" 16", "S16"));
    expect(found.map(({ deviceTime }) => deviceTime)).toEqual(["16:25:51", "16:25:51"]);
    expect(found.map(({ events }) => events[0]?.key)).toEqual(["timer", "store"]);
    expect(found.map(({ seq }) => seq)).toEqual([0, 101]);
  });

  it("keeps the device's own time of lines that were handed over in one piece at open", () => {
    const found = frames(TIMER + TIMER.replace("16:25:51", "16:25:57"));
    expect(found.map(({ deviceTime }) => deviceTime)).toEqual(["16:25:51", "16:25:57"]);
  });
});

describe("why a line was sent", () => {
  it.each([
    [" ", "timer"],
    ["S", "store"],
    ["o", "recalibrationReturn"],
    ["M", "unknownMarker"],
    ["*", "unknownMarker"],
  ])("reads marker %j as %s and keeps it as sent", (marker, key) => {
    const [frame] = frames(marker + TIMER.slice(1));
    expect(frame?.events).toMatchObject([{ key, marker }]);
  });

  it("reports a recalibration as an event of its own", () => {
    expect(decoder().consume(bytesOf("Recalibration Adjustment\r\n"))).toEqual([
      {
        kind: "notice",
        seq: 0,
        length: 26,
        notice: "event",
        text: "Recalibration Adjustment",
        key: "recalibrationAdjustment",
      },
    ]);
  });
});

describe("a hematocrit, whose shape no recording shows", () => {
  const hematocrit = (cell: string): Reading | undefined => {
    const cells = TIMER.split("\t");
    return reading(frames(cells.with(17, cell).join("\t"))[0], "blood.hematocrit");
  };

  it.each([" 27%", " 27 ", "  27", " 027"])("is read from %j, in one way only", (cell) => {
    expect(hematocrit(cell)?.value).toBe(27);
  });

  it.each(["100%", " 127", "27% ", " 2.7"])("%j rejects the line", (cell) => {
    expect(hematocrit(cell)).toBeUndefined();
  });
});

describe("the temperature at which gases are shown", () => {
  const view = (text: string): readonly (string | undefined)[] =>
    framesOf(decoder().consume(bytesOf(text))).map((frame) => reading(frame, "blood.arterial.ph")?.qualifier);

  it("is unknown until the monitor has said it", () => {
    expect(view(TIMER)).toEqual(["temperatureView=unknown"]);
  });

  it("is what the last mode line said, from the next line on", () => {
    expect(view(`${TIMER}@ Temp Data\r\n${TIMER}37C Temp Data\r\n${TIMER}`)).toEqual([
      "temperatureView=unknown",
      "temperatureView=actual",
      "temperatureView=37C",
    ]);
  });

  it("is unknown again after the connection was lost", () => {
    const port = decoder();
    port.consume(bytesOf(`37C Temp Data\r\n${TIMER}`));
    port.flush("lost");
    const [frame] = framesOf(port.consume(bytesOf(TIMER)));
    expect(reading(frame, "blood.arterial.pco2")?.qualifier).toBe("temperatureView=unknown");
  });

  it("qualifies pH, pCO2 and pO2 on both sides, and nothing else", () => {
    const qualified = CDI_500_COLUMNS.filter(({ qualifiedBy }) => qualifiedBy !== undefined);
    expect(qualified.map(({ signal }) => signal)).toEqual([
      "blood.arterial.ph",
      "blood.arterial.pco2",
      "blood.arterial.po2",
      "blood.venous.ph",
      "blood.venous.pco2",
      "blood.venous.po2",
    ]);
  });

  it("makes a layout of its own for each view", () => {
    expect(new Set(layoutsOf(cdi500).map(({ id }) => id)).size).toBe(3);
  });
});

describe("what the format can't protect", () => {
  it("passes 79 of the 808 single-bit flips of the first published line, as it has no checksum", () => {
    const [first] = cdi500.golden;
    expect(first === undefined ? undefined : undetectableFlips(cdi500, first)).toEqual({
      flipCount: 808,
      undetectedCount: 79,
      changedCount: 70,
    });
  });
});
