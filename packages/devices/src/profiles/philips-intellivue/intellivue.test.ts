import { readingsOf } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf, textOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedFrame, DecodedItem } from "../../codec/DecodedItem.ts";
import { hexOf } from "../../packet/hexOf.ts";
import { placed } from "../../profile/placed.ts";
import { undetectableFlips } from "../../undetectableFlips.ts";
import { intellivue } from "./intellivue.ts";
import { requestOf } from "./intellivueFrames.ts";

const [EVERY_SIGN = "", CAPTURED = "", IN_TWO = ""] = intellivue.golden.map(({ line }) => line);

function itemsOf(line: string, profile = intellivue): readonly DecodedItem[] {
  const decoder = createDecoder(profile);
  return [...decoder.consume(bytesOf(line)), ...decoder.flush("end")];
}

function frameOf(line: string, profile = intellivue): DecodedFrame {
  const [item, ...more] = itemsOf(line, profile);
  if (item?.kind !== "frame" || more.length > 0) throw new Error("Expected one frame");
  return item;
}

function readingOf(frame: DecodedFrame, signal: string): number | string | undefined {
  const found = readingsOf(frame.layout, frame.packed).find((reading) => reading.signal === signal);
  return found?.value ?? found?.state;
}

const hexadecimal = (value: number): string => value.toString(16).padStart(4, "0");

/** A list of attributes with one observed value each, in one object. */
function objectsOf(values: readonly string[]): string {
  const attributes = values.map((value) => `0950000A${value.replaceAll(" ", "")}`).join("");
  const length = attributes.length / 2;
  const object = `0001${hexadecimal(values.length)}${hexadecimal(length)}${attributes}`;
  return `0001${hexadecimal(length + 12)}00000001${hexadecimal(length + 6)}${object}`;
}

/** Answer to a single poll, or a linked result before it, as sent. */
function answerOf(
  values: readonly string[],
  { linked = "", invoke = "0001" }: { linked?: string; invoke?: string } = {},
): string {
  const lists = values.length === 0 ? "00000000" : objectsOf(values);
  const result = `0001000186A0FFFFFFFFFFFFFFFF000100060000${lists}`;
  const action = `0021000000000C16${hexadecimal(result.length / 2)}${result}`;
  const inner = `${linked}${invoke}0007${hexadecimal(action.length / 2)}${action}`;
  return requestOf(`E1000002${linked === "" ? "0002" : "0005"}${hexadecimal(inner.length / 2)}${inner}`);
}

const HEART_RATE = "4182 0000 0AA0 00000048";
const SPO2 = "4BB8 0000 0220 00000061";
const CVP = "4A47 0000 0F20 00000008";

const words = (items: readonly DecodedItem[]): readonly string[] =>
  items.map((item) => (item.kind === "notice" ? (item.key ?? item.notice) : item.kind));

describe("an IntelliVue monitor", () => {
  it("is asked with these bytes and no others, checks and escapes included", () => {
    expect(intellivue.transport.allowedTx.map((text) => hexOf(bytesOf(text)).toLowerCase())).toEqual(
      [
        // Association request.
        `c0 110100ee 0dec 05081301001601028000140200027de1dc3180a0808001010000a280a003000001a480
         3080020101060452010001 3080060251010000 0000 3080020102060c2a8648ce140201000000010130
         80060c2a8648ce1402010000000201000000000000 6180308002010 1a0806080a180060c2a8648ce1402010000000301
         0000be802880060c2a8648ce140201000000010102010281 48 80000000 40000000 00000000 80000000 20000000
         0000 0000 0001002c 00010028 80000000 000003e8 000009c4 000003e8 ffffffff 60000000
         0001000c f0010008 8c000000 00000000 00000000000000000000000000000000 81e3 c1`,
        // Confirmation that the monitor has presented itself.
        "c0 1101001c e1000002 00020014 00010001000e 002100000000 00484700 0d060000 290e c1",
        // Poll of all numerics.
        "c0 11010024 e1000002 0001001c 000100070016 002100000000 00000000 0c160008 0001 00010006 0000 c6c7 c1",
        // Release request.
        "c0 1101001a 0918 7de1 16 6180308002010 1a0806280800100000000000000000 0 4108 c1",
      ].map((text) => text.replaceAll(/\s/g, "")),
    );
  });

  it("never says as a patient's what it shows in demonstration mode", () => {
    const frame = frameOf(CAPTURED);
    expect(readingsOf(frame.layout, frame.packed).filter(({ value }) => value !== undefined)).toEqual([]);
    expect(frame.status.find(({ name }) => name === "demo data")?.raw).toContain("4182");
    // A value without the sign among others with it is a patient's.
    const mixed = frameOf(answerOf(["4182 0400 0AA0 00000048", SPO2]));
    expect([readingOf(mixed, "patient.heartRate"), readingOf(mixed, "oximeter.spo2")]).toEqual([
      "invalid",
      97,
    ]);
  });

  it.each([
    ["8000", "invalid"],
    ["4000", "invalid"],
    ["2000", "notAvailable"],
    ["1000", "invalid"],
    ["0800", "invalid"],
    ["0400", "invalid"],
    ["0200", "invalid"],
    ["0100", "invalid"],
    ["A000", "invalid"],
    ["2400", "invalid"],
    ["0080", 72],
    ["0040", 72],
    ["0020", 72],
    ["0003", 72],
    ["0000", 72],
  ])("state %s of a value means %s", (state, expected) => {
    expect(readingOf(frameOf(answerOf([`4182 ${state} 0AA0 00000048`])), "patient.heartRate")).toBe(expected);
  });

  it.each([
    ["007FFFFF", "notAvailable"],
    ["FF7FFFFF", "notAvailable"],
    ["00800000", "outOfRange"],
    ["007FFFFE", "overflow"],
    ["00800002", "underflow"],
    ["00800001", "invalid"],
    ["FF0002D5", 72.5],
    ["01000007", 70],
  ])("number %s means %s", (number, expected) => {
    expect(readingOf(frameOf(answerOf([`4182 0000 0AA0 ${number}`])), "patient.heartRate")).toBe(expected);
  });

  it("gives no number in a unit that is not known for it, and tells what was sent", () => {
    const frame = frameOf(answerOf(["4182 0000 0F20 00000048"]));
    expect(readingOf(frame, "patient.heartRate")).toBe("invalid");
    expect(frame.raw?.map(({ text }) => text)).toEqual(["00000F2000000048"]);
  });

  it("tells numbers that the profile doesn't know, by their code as sent", () => {
    const frame = frameOf(answerOf(["F960 0002 0220 00000044", HEART_RATE]));
    expect(frame.status).toContainEqual({ name: "F960", raw: "0002022000000044" });
    expect(frame.status).toContainEqual({ name: "in alarm", raw: "F960" });
    expect(readingOf(frame, "patient.heartRate")).toBe(72);
  });

  it("reads neither of two numbers of one code", () => {
    const frame = frameOf(answerOf([HEART_RATE, "4182 0000 0AA0 00000050"]));
    expect(readingOf(frame, "patient.heartRate")).toBe("notAvailable");
    expect(frame.status.map(({ name }) => name)).toContain("4182#2");
  });

  it("measures on a channel what its placement says", () => {
    const profile = placed(intellivue, {
      "monitor.art.mean": "patient.pressure.arterialLeft.mean",
      "monitor.p1.mean": "circuit.pressure.arterialLine",
      "monitor.t1": "circuit.temperature.arterialOutlet",
      "oximeter.spo2": "patient.spo2Left",
    });
    if (profile.codec !== "packet") throw new Error("Expected a device with packets");
    const frame = frameOf(EVERY_SIGN, profile);
    expect(readingOf(frame, "circuit.temperature.arterialOutlet")).toBe(37);
    expect(readingOf(frame, "patient.spo2Left")).toBe(97.5);
    expect(readingOf(frame, "monitor.t1")).toBeUndefined();
  });

  it("may send a flag or an escape among its data", () => {
    for (const byte of ["C0", "C1", "7D"]) {
      const wire = answerOf([`4182 0000 0AA0 000000${byte}`]);
      expect(wire).toContain(`\u007d${String.fromCharCode(Number.parseInt(byte, 16) ^ 0x20)}`);
      expect(readingOf(frameOf(wire), "patient.heartRate")).toBe(Number.parseInt(byte, 16));
    }
  });
});

describe("an answer of an IntelliVue monitor in several packets", () => {
  const FIRST = answerOf([HEART_RATE], { linked: "0101" });
  const LAST_LINKED = answerOf([SPO2], { linked: "0302" });
  const LAST = answerOf([CVP]);

  it("is one frame over all its bytes", () => {
    const frame = frameOf(FIRST + LAST_LINKED + LAST);
    expect(frame.length).toBe((FIRST + LAST_LINKED + LAST).length);
    expect(
      ["patient.heartRate", "oximeter.spo2", "patient.pressure.centralVenous"].map((signal) =>
        readingOf(frame, signal),
      ),
    ).toEqual([72, 97, 8]);
    expect(frame.status).toContainEqual({ name: "packets", raw: "3" });
    expect(frameOf(FIRST + LAST_LINKED + answerOf([])).status).toContainEqual({ name: "packets", raw: "3" });
  });

  it.each([
    ["the first is missing", LAST_LINKED + LAST, ["numericsPart", "numerics"]],
    [
      "one between is missing",
      FIRST + answerOf([SPO2], { linked: "0303" }) + LAST,
      ["numericsPart", "numericsPart", "numerics"],
    ],
    [
      "the last belongs to another request",
      FIRST + answerOf([CVP], { invoke: "0002" }),
      ["numericsPart", "numerics"],
    ],
    ["it breaks off", FIRST + LAST_LINKED, ["numericsPart", "numericsPart"]],
    ["one is damaged", `${FIRST.replace("H", "I")}${LAST}`, ["rejected", "numerics"]],
    ["one lost its end", `${FIRST.slice(0, -1)}${LAST}`, ["rejected", "numerics"]],
  ])("is no frame when %s: no number stands for a whole that is none", (_, line, expected) => {
    expect(words(itemsOf(line))).toEqual(expected);
    // The next one is read.
    expect(words(itemsOf(line + LAST)).at(-1)).toBe("frame");
  });

  it("costs nothing but itself when a whole one is damaged", () => {
    expect(words(itemsOf(answerOf([HEART_RATE]).replace("H", "I") + LAST))).toEqual(["rejected", "frame"]);
  });

  it("goes on from any byte: a part is read again, one that is lost stays lost", () => {
    const wire = bytesOf(IN_TWO + LAST_LINKED + LAST + LAST);
    const expected = ["frame", "numericsPart", "numerics", "frame"];
    for (let cut = 0; cut <= wire.length; cut += 7) {
      const before = createDecoder(intellivue);
      const items = before.consume(wire.subarray(0, cut));
      const state = before.state();
      const after = createDecoder(intellivue, { state });
      expect(words([...items, ...after.consume(wire.subarray(state.seq))])).toEqual(expected);
    }
  });
});

describe("the check of an IntelliVue monitor's packets", () => {
  it.each(intellivue.golden.map((golden, i) => [i, golden] as const))(
    "finds every single bit of golden frame %i that is another",
    (_, golden) => {
      const { flipCount, undetectedCount } = undetectableFlips(intellivue, golden);
      expect([flipCount, undetectedCount]).toEqual([golden.line.length * 8, 0]);
    },
    20_000,
  );

  it("lets no number of a damaged answer through, and loses and invents no byte", () => {
    let state = 1;
    const random = (below: number): number => (state = (state * 16_807) % 2_147_483_647) % below;
    for (let run = 0; run < 300; run++) {
      const wire = bytesOf(EVERY_SIGN + IN_TWO + EVERY_SIGN);
      for (let harm = 0; harm < 3; harm++) wire[random(wire.length)] = random(256);
      const items = itemsOf(textOf(wire));
      expect(items.reduce((sum, { length }) => sum + length, 0)).toBe(wire.length);
      for (const item of items) {
        if (item.kind !== "frame") continue;
        const bytes = textOf(wire.subarray(item.seq, item.seq + item.length));
        expect([EVERY_SIGN, IN_TWO]).toContain(bytes);
      }
    }
  });

  it("rejects what has another length than it says, though its check fits", () => {
    const long = requestOf("0A18").replace(
      "\u00c0\u0011\u0001\u0000\u0002",
      "\u00c0\u0011\u0001\u0000\u0003",
    );
    expect(itemsOf(long)).toMatchObject([{ kind: "rejected", reason: "length" }]);
  });
});
