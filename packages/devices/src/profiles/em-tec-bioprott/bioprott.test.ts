import { SIGNALS, unpackFrame } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedFrame } from "../../codec/DecodedItem.ts";
import { placed } from "../../profile/placed.ts";
import { undetectableFlips } from "../../undetectableFlips.ts";
import { bioprott } from "./bioprott.ts";

function frameOf(line: string): DecodedFrame {
  const [item] = createDecoder(bioprott).consume(bytesOf(`${line}\r\n`));
  if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
  return item;
}

const flowsOf = (line: string): readonly unknown[] => {
  const { layout, packed } = frameOf(line);
  return unpackFrame(layout, packed).slice(2, 5);
};

describe("flow with a status that speaks against it", () => {
  it("is a number only with error 00 and no status bit beside the table number", () => {
    for (const status of ["00", "04", "08", "0C", "10", "14", "18", "1C"]) {
      expect(flowsOf(`00 ${status} 100 0.99 5144 5150 5141 +43`)).toEqual([5.144, 5.15, 5.141]);
    }
  });

  it.each(["01", "02", "20", "24", "40", "80", "E0"])(
    "is invalid with status %s, whatever its digits",
    (status) => {
      const frame = frameOf(`00 ${status} 100 0.99 5144 5150 5141 +43`);
      expect(unpackFrame(frame.layout, frame.packed)).toEqual([
        100,
        0.99,
        "invalid",
        "invalid",
        "invalid",
        43,
      ]);
      expect(frame.raw).toEqual([
        { column: 2, text: "5144" },
        { column: 3, text: "5150" },
        { column: 4, text: "5141" },
      ]);
    },
  );

  it("is invalid with an error, which is reported as sent", () => {
    const frame = frameOf("1A 00 100 0.99 5144 5150 5141 +43");
    expect(unpackFrame(frame.layout, frame.packed).slice(2, 5)).toEqual(["invalid", "invalid", "invalid"]);
    expect(frame.alarms).toEqual([{ code: "1A", text: "1A" }]);
  });

  it("keeps no raw text and no alarm when all is well", () => {
    const frame = frameOf("00 00 100 0.99 5144 5150 5141 +43");
    expect(frame.raw).toBeUndefined();
    expect(frame.alarms).toEqual([]);
  });
});

describe("flow without a number", () => {
  it("is not available when it is blanked out and the status says nothing", () => {
    expect(flowsOf("00 00 100 0.99 ------- ------- ------- +43")).toEqual(Array(3).fill("notAvailable"));
  });

  it("is sensor off when the status says that no sensor is connected", () => {
    expect(flowsOf("00 E0 --- ---- ------- ------- ------- +35")).toEqual(Array(3).fill("sensorOff"));
  });

  it("tells overflow from underflow", () => {
    expect(flowsOf("00 00 75 1.01 ^^^^^^ ^^^^^^ vvvvvvv +29")).toEqual(["overflow", "overflow", "underflow"]);
  });

  it("is invalid with an error even where an overflow is marked", () => {
    expect(flowsOf("1A 40 75 1.01 ^^^^^^ ^^^^^^ ^^^^^^ +29")).toEqual(Array(3).fill("invalid"));
  });
});

describe("the end of the line", () => {
  it("may have the blank of the manual's template or not, as in its samples", () => {
    expect(flowsOf("00 00 100 0.99 5144 5150 5141 +43 ")).toEqual([5.144, 5.15, 5.141]);
  });
});

describe("a line that ends early", () => {
  it("gives no number: one sample of the manual lacks its temperature, and is rejected", () => {
    const [item] = createDecoder(bioprott).consume(bytesOf("00 08 100 1.00 -5302 -5303 -5342\r\n"));
    expect(item).toMatchObject({ kind: "rejected", reason: "shape", column: 7 });
  });
});

describe("what the format can't protect", () => {
  it("passes a quarter of the single-bit flips of the first published line, as it has no checksum", () => {
    const [first] = bioprott.golden;
    expect(first === undefined ? undefined : undetectableFlips(bioprott, first)).toEqual({
      flipCount: 280,
      undetectedCount: 70,
      changedCount: 70,
    });
  });
});

describe("a sensor that is clamped on a line of the circuit", () => {
  const put = (place: string): readonly [unknown, unknown][] => {
    const profile = placed(bioprott, { "flowmeter.flow.mean1s": place });
    const [item] = createDecoder(profile).consume(bytesOf("00 00 100 0.99 212 215 214 +43\r\n"));
    if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
    const cells = unpackFrame(item.layout, item.packed);
    return item.layout.columns.slice(2, 5).map(({ signal }, i) => [signal, cells[i + 2]]);
  };

  it("gives the mean over 1 s the line's name, in the line's unit, and the others the meter's", () => {
    expect(put("circuit.flow.distalPerfusion")).toEqual([
      ["flowmeter.flow.mean100ms", 0.212],
      ["circuit.flow.distalPerfusion", 0.215],
      ["flowmeter.flow.mean10s", 0.214],
    ]);
    expect(put("pump.cardioplegia.flow")[1]).toEqual(["pump.cardioplegia.flow", 215]);
  });

  it("may be the arterial line, cardioplegia or a shunt, each told by that word in both languages", () => {
    const choices = bioprott.placements?.[0]?.choices ?? [];
    const labels = (language: "en" | "es") =>
      choices.map((signal) => SIGNALS[signal].label[language]).join("; ");
    for (const word of [/arterial/i, /cardiopl/i, /shunt/i]) {
      expect(labels("en")).toMatch(word);
      expect(labels("es")).toMatch(word);
    }
    expect(put("circuit.flow.bridge")[1]).toEqual(["circuit.flow.bridge", 0.215]);
  });

  it("is not a number there either when the status speaks against it", () => {
    const profile = placed(bioprott, { "flowmeter.flow.mean1s": "circuit.flow.venousLine" });
    const [item] = createDecoder(profile).consume(bytesOf("00 20 100 0.99 5144 5150 5141 +43\r\n"));
    if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
    expect(unpackFrame(item.layout, item.packed).slice(2, 5)).toEqual(["invalid", "invalid", "invalid"]);
  });
});
