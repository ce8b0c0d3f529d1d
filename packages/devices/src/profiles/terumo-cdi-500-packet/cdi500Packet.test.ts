import { readingsOf } from "@openperfusion/signals";
import type { Reading, SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf, textOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedFrame, DecodedItem } from "../../codec/DecodedItem.ts";
import { PacketEncoder } from "../../packet/PacketEncoder.ts";
import { undetectableFlips } from "../../undetectableFlips.ts";
import { cdi500Packet } from "./cdi500Packet.ts";

const OPTIONS = { gasUnit: "mmHg" };
const encoder = new PacketEncoder(cdi500Packet, OPTIONS);
const [full = "", some = "", withoutStart = ""] = cdi500Packet.golden.map(({ line }) => line);

function itemsOf(text: string, gasUnit = "mmHg"): readonly DecodedItem[] {
  const decoder = createDecoder(cdi500Packet, { options: { gasUnit } });
  return [...decoder.consume(bytesOf(text)), ...decoder.flush("end")];
}

function frameOf(text: string, gasUnit = "mmHg"): DecodedFrame {
  const [item] = itemsOf(text, gasUnit);
  if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
  return item;
}

function reading({ layout, packed }: DecodedFrame, signal: SignalId): Reading | undefined {
  return readingsOf(layout, packed).find((candidate) => candidate.signal === signal);
}

/** The packet with a part changed, its length and CRC set right. */
function changed(from: string, to: string): string {
  expect(full).toContain(from);
  return textOf(encoder.wrap(bytesOf(full.replace(from, to))));
}

describe("the envelope", () => {
  it.each([
    ["acknowledge", "\u0002A010011K0S71276\u0003", "␂A010011K0S71276␃"],
    ["set", "\u0002X01000FS7067C\u0003", "␂X01000FS7067C␃"],
    ["get", "\u0002X02000DG664\u0003", "␂X02000DG664␃"],
  ])("of %s fits the computed vector, and tells it as sent", (key, packet, text) => {
    expect(itemsOf(packet)).toMatchObject([{ kind: "notice", notice: "message", key, text }]);
    expect(textOf(encoder.wrap(bytesOf(`${packet.slice(0, -3)}00\u0003`)))).toBe(packet);
  });

  it.each(["refuse", "error", "pumpAttention"])("of %s is told apart", (key) => {
    expect(itemsOf(textOf(encoder.packet(key)))).toMatchObject([{ kind: "notice", key }]);
  });

  it("may be followed by CR LF, which is no disturbance", () => {
    const items = itemsOf(`${full}\r\n${some}\r\n`);
    expect(items.map((item) => (item.kind === "notice" ? item.notice : item.kind))).toEqual([
      "frame",
      "blank",
      "frame",
      "blank",
    ]);
  });

  it("is not that of a mock, which writes the digits 2 and 3 for its marks", () => {
    const mock = full.replace("\u0002", "2").replace("\u0003", "3");
    expect(itemsOf(`${mock}\r\n`).map(({ kind }) => kind)).not.toContain("frame");
  });
});

describe("the CRC", () => {
  it("is told when it fits only without STX", () => {
    expect(frameOf(withoutStart).status.at(-1)).toEqual({ name: "check", raw: "fits from 1 to -3" });
    expect(frameOf(some).status.map(({ name }) => name)).not.toContain("check");
  });

  it.each([
    ["\u0002A010011K0S712", "76", "0C"],
    ["\u0002X01000FS706", "7C", "4B"],
    ["\u0002X02000DG6", "64", "3F"],
  ])("of %j is %s, or %s without STX; any other is damage", (packet, withStart, without) => {
    const kinds = [withStart, without, "00"].map((crc) => itemsOf(`${packet}${crc}\u0003`)[0]?.kind);
    expect(kinds).toEqual(["notice", "notice", "rejected"]);
  });

  it("misses so many of the single-bit flips of a first packet, as it may fit in two ways", () => {
    const counts = cdi500Packet.golden.map((golden) => undetectableFlips(cdi500Packet, golden));
    expect(counts.map(({ flipCount, undetectedCount }) => [flipCount, undetectedCount])).toEqual([
      [1320, 10],
      [944, 7],
      [944, 7],
    ]);
  });

  it.each([
    ["with", full, some],
    ["without", withoutStart, withoutStart],
  ])("misses none once a packet %s STX has come", (_, first, second) => {
    const whole = bytesOf(first);
    for (let bit = 0; bit < second.length * 8; bit++) {
      const flipped = bytesOf(second);
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      const port = createDecoder(cdi500Packet, { options: OPTIONS });
      const items = [...port.consume(whole), ...port.consume(flipped), ...port.flush("end")];
      expect(items.filter(({ kind }) => kind !== "rejected")).toHaveLength(1);
    }
  });

  it("that fitted by chance at the start is overruled by two packets", () => {
    const kinds = itemsOf(full + withoutStart + withoutStart + withoutStart + full).map(({ kind }) => kind);
    expect(kinds).toEqual(["frame", "rejected", "frame", "frame", "rejected"]);
  });

  it("goes on as it was learnt when another decoder takes over, and anew after a lost connection", () => {
    const port = createDecoder(cdi500Packet, { options: OPTIONS });
    port.consume(bytesOf(full + full));
    const state = port.state();
    expect(state.checkFits).toEqual([2, 0]);
    const next = createDecoder(cdi500Packet, { options: OPTIONS, state });
    expect(next.consume(bytesOf(withoutStart)).map(({ kind }) => kind)).not.toContain("frame");
    port.flush("lost");
    expect(port.consume(bytesOf(withoutStart)).map(({ kind }) => kind)).toEqual(["frame"]);
  });
});

describe("a packet of analytes", () => {
  it.each([
    ["0", []],
    ["1", ["mark"]],
    ["2", ["store"]],
    ["3", ["recalibration"]],
    ["7", ["unknownMarker"]],
  ])("with sub-command %s says why it was sent: %j", (sub, keys) => {
    expect(frameOf(changed("00A5A0", `00A5A${sub}`)).events.map(({ key }) => key)).toEqual(keys);
  });

  it("keeps the two characters behind each code as sent", () => {
    expect(frameOf(changed("00007.41", "00x!7.41")).status).toContainEqual({ name: "00?", raw: "x!" });
  });

  it("keeps codes that it does not read, as sent", () => {
    const { status } = frameOf(changed("11009.1\t", "11009.1\t12004.80\t"));
    expect(status).toEqual(expect.arrayContaining([{ name: "12", raw: "4.80" }]));
  });

  it("gives no number for a text that no source explains, and keeps it", () => {
    const frame = frameOf(changed("00007.41", "0000error"));
    expect(reading(frame, "blood.arterial.ph")?.state).toBe("invalid");
    expect(frame.raw).toEqual([{ column: 0, text: "error" }]);
  });

  it("tells nothing of the temperature at which gases are shown", () => {
    expect(reading(frameOf(full), "blood.venous.pco2")?.qualifier).toBe("temperatureView=unknown");
    expect(reading(frameOf(full), "blood.arterial.hco3")?.qualifier).toBeUndefined();
  });

  it("with gases in the other unit than the port was set up for is rejected", () => {
    expect(itemsOf(changed("0100041", "01005.1"))).toMatchObject([{ kind: "rejected", reason: "unit" }]);
    expect(itemsOf(full, "kPa")).toMatchObject([{ kind: "rejected", reason: "unit" }]);
  });

  it("that names a code twice is rejected", () => {
    expect(itemsOf(changed("0400100", "0300100"))).toMatchObject([{ kind: "rejected", reason: "shape" }]);
  });

  it.each([
    [" -", undefined],
    ["-2", -2],
    ["-12", -12],
    [" 0", 0],
  ])("reads base excess %j as %s", (text, value) => {
    expect(reading(frameOf(changed("0600 0", `0600${text}`)), "blood.arterial.baseExcess")?.value).toBe(
      value,
    );
  });
});
