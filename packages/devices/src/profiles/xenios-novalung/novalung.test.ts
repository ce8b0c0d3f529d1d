import { unpackFrame } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import { PacketEncoder } from "../../packet/PacketEncoder.ts";
import { placed } from "../../profile/placed.ts";
import { novalung } from "./novalung.ts";

const encoder = new PacketEncoder(novalung);
const golden = bytesOf(novalung.golden[0]?.line ?? "");

describe("the answers of a Novalung console", () => {
  it("carry 29 fields in 56 bytes of data", () => {
    expect(golden).toHaveLength(60);
    expect([...golden.subarray(0, 3)]).toEqual([0xb2, 0, 56]);
  });

  it("may be longer: what stands behind the known fields is kept as sent", () => {
    const long = Uint8Array.of(...golden.subarray(0, 59), 0x01, 0x00, 0xff, 0x00);
    const [item] = createDecoder(novalung).consume(encoder.wrap(long));
    if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
    expect(item.status.at(-1)).toEqual({ name: "30 and following", raw: "0100FF" });
  });

  it("give the version apart from values", () => {
    const [item] = createDecoder(novalung).consume(bytesOf("\u00b1\u0000\u0002\u0001\u0007\u0044"));
    expect(item).toMatchObject({ kind: "notice", notice: "message", key: "version", text: "0xB10002010744" });
  });

  it("carry a pressure below zero as such", () => {
    const [item] = createDecoder(novalung).consume(golden);
    if (item?.kind !== "frame") throw new Error("Expected a frame");
    const column = item.layout.columns.findIndex(
      ({ signal, kind }) => signal === "console.pressure.p1" && kind === "measured",
    );
    expect(unpackFrame(item.layout, item.packed)[column]).toBe(-62);
  });
});

describe("a Novalung console's pressure lines", () => {
  it("carry the signal of the place that they were put on, limits too", () => {
    const profile = placed(novalung, { "console.pressure.p1": "circuit.pressure.venousLine" });
    const [item] = createDecoder(profile).consume(golden);
    if (item?.kind !== "frame") throw new Error("Expected a frame");
    const names = item.layout.columns.map(({ signal, kind }) => `${signal} ${kind}`);
    expect(names).toEqual(
      expect.arrayContaining([
        "circuit.pressure.venousLine measured",
        "circuit.pressure.venousLine limitLow",
      ]),
    );
    expect(names.filter((name) => name.startsWith("console.pressure.p1"))).toEqual([]);
  });

  it.each([
    [{ "console.pressure.p9": "circuit.pressure.venousLine" }, /no channel console\.pressure\.p9/],
    [{ "console.pressure.p1": "pump.arterial.flow" }, /may be placed on .*found "pump\.arterial\.flow"/],
    [
      {
        "console.pressure.p1": "circuit.pressure.venousLine",
        "console.pressure.p2": "circuit.pressure.venousLine",
      },
      /two channels/,
    ],
  ])("refuse %o", (placement, message) => {
    expect(() => placed(novalung, placement)).toThrow(message);
  });
});

it("is asked with the two strings of the source, and no others", () => {
  const sums = novalung.transport.allowedTx.map((text) =>
    [...bytesOf(text)].reduce((sum, byte) => (sum + byte) % 256, 0),
  );
  expect(novalung.transport.allowedTx).toHaveLength(2);
  expect(sums).toEqual([255, 255]);
});
