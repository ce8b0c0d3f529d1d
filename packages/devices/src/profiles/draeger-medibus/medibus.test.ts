import { readingsOf } from "@openperfusion/signals";
import type { Reading, SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedFrame, DecodedItem } from "../../codec/DecodedItem.ts";
import { fromHex } from "../../codec/fromHex.ts";
import { PacketEncoder } from "../../packet/PacketEncoder.ts";
import { medibus } from "./medibus.ts";

const MEASURED = medibus.golden[0]?.line ?? "";
const ALARMS = medibus.golden[1]?.line ?? "";

const itemsOf = (text: string): readonly DecodedItem[] => {
  const decoder = createDecoder(medibus);
  return [...decoder.consume(bytesOf(text)), ...decoder.flush("end")];
};

function frameOf(text: string): DecodedFrame {
  const [item] = itemsOf(text);
  if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
  return item;
}

/** An answer with its check made anew. */
function answer(body: string): string {
  const sum = Array.from(body, (c) => c.charCodeAt(0)).reduce((a, b) => a + b, 1) & 0xff;
  return `\u0001${body}${sum.toString(16).toUpperCase().padStart(2, "0")}\r`;
}

function reading(text: string, signal: SignalId): Reading | undefined {
  const { layout, packed } = frameOf(text);
  return readingsOf(layout, packed).find((candidate) => candidate.signal === signal);
}

describe("a Medibus device", () => {
  it("is sent these bytes and no others", () => {
    expect(medibus.transport.allowedTx).toEqual(
      [
        "1B 51 36 43 0D",
        "1B 52 36 44 0D",
        "1B 24 33 46 0D",
        "1B 25 34 30 0D",
        "1B 26 34 31 0D",
        "1B 27 34 32 0D",
        "1B 28 34 33 0D",
        "1B 29 34 34 0D",
        "1B 2A 34 35 0D",
        "1B 30 34 42 0D",
        "01 51 35 32 0D",
        "01 52 35 33 0D",
        "01 30 33 31 0D",
        "01 55 35 36 0D",
        "01 49 34 41 0D",
      ].map(fromHex),
    );
  });

  it("may speak on its real-time channel in the midst of an answer", () => {
    const mixed = Array.from(MEASURED, (c, i) => (i % 3 === 0 ? `\u00d1${c}\u00a5` : `${c}\u0011`)).join("");
    expect(frameOf(mixed.slice(1)).packed).toEqual(frameOf(MEASURED).packed);
    expect(itemsOf("\u00d1\u00a5\u0013")).toMatchObject([{ kind: "notice", key: "otherChannel" }]);
  });

  it("is rejected when one digit of an answer is another", () => {
    expect(itemsOf(MEASURED.replace("17", "27"))).toMatchObject([{ kind: "rejected", reason: "check" }]);
  });

  it.each([
    ["  17", 17],
    ["17  ", 17],
    [" 17 ", 17],
    ["17.0", 17],
    ["-1.5", -1.5],
    ["-  2", -2],
  ])("writes %j of 7D in any form of a number", (text, mbar) => {
    const value = reading(answer(`$7D${text}`), "respiration.pressure.peak")?.value;
    expect(value).toBeCloseTo((mbar * 0.1) / 0.0980665, 5);
  });

  it("has no value in blanks, and none in characters that no source explains", () => {
    expect(reading(answer("$7D    "), "respiration.pressure.peak")?.state).toBe("notAvailable");
    const { raw } = frameOf(answer("$7D****"));
    expect(raw).toEqual([{ column: 3, text: "****" }]);
    expect(reading(answer("$7D****"), "respiration.pressure.peak")?.state).toBe("invalid");
  });

  it("tells its alarms as sent, their ranks beside them and no priority", () => {
    expect(frameOf(ALARMS).alarms).toEqual([
      { code: "19", text: "MIN VOL LOW" },
      { code: "37", text: "% O2 HIGH" },
      { code: "9A", text: "PAW LOW" },
      { code: "A4", text: "VOL ERR" },
    ]);
    expect(frameOf(answer("'")).alarms).toEqual([]);
  });

  it("loses no alarm of a list that is cut in another way", () => {
    expect(frameOf(answer("'119MIN VOL")).alarms).toEqual([{ code: "119MIN VOL", text: "119MIN VOL" }]);
  });

  it("tells limits and settings apart from what is measured", () => {
    const encoder = new PacketEncoder(medibus);
    const kindOf = (key: string): string | undefined => {
      const [item] = createDecoder(medibus).consume(encoder.packet(key));
      return item?.kind === "frame" ? item.layout.columns[0]?.kind : undefined;
    };
    expect(["measured", "lowLimits", "highLimits", "settings"].map(kindOf)).toEqual([
      "measured",
      "limitLow",
      "limitHigh",
      "set",
    ]);
  });

  it("has commands of its own, which are answered", () => {
    const replies = (medibus.session.replies ?? []).map(({ tx, to }) => [
      to,
      medibus.transport.allowedTx[tx]?.slice(1, 2),
    ]);
    expect(itemsOf(fromHex("1B 51 36 43 0D"))).toMatchObject([{ kind: "notice", key: "deviceInitializes" }]);
    expect(replies).toEqual([
      ["deviceInitializes", "Q"],
      ["deviceAsksIdentity", "R"],
      ["deviceIsAlive", "0"],
      ["deviceStops", "U"],
      ["deviceClockChanged", "I"],
    ]);
  });
});
