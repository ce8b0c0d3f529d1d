import { readingsOf } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedItem } from "../../codec/DecodedItem.ts";
import { fromHex } from "../../codec/fromHex.ts";
import { PacketEncoder } from "../../packet/PacketEncoder.ts";
import { placed } from "../../profile/placed.ts";
import { s5 } from "./s5.ts";

const RECORD = s5.golden[0]?.line ?? "";
const encoder = new PacketEncoder(s5);

function itemsOf(line: string | Uint8Array, profile = s5): readonly DecodedItem[] {
  const decoder = createDecoder(profile);
  return [...decoder.consume(typeof line === "string" ? bytesOf(line) : line), ...decoder.flush("end")];
}

/** The record with one byte of it another, its check and escapes made anew. `at` counts from the first flag's end. */
function changed(at: number, byte: number): Uint8Array {
  const record = bytesOf(RECORD.slice(1, -1));
  record[at] = byte;
  return encoder.wrap(record);
}

describe("a monitor of the S/5 family", () => {
  it("is asked with these bytes and no others", () => {
    expect(s5.transport.allowedTx).toEqual([
      fromHex(
        `7E 3100 00 00 0000 00000000 00 00 0000 0000 000000 0000FF ${"00".repeat(18)} 01 0A00 00000000 0000 3B 7E`,
      ),
    ]);
  });

  it("may send a flag or an escape among its data", () => {
    for (const byte of [0x7e, 0x7d]) {
      const wire = changed(50, byte);
      expect(wire).toHaveLength(RECORD.length + 1);
      const [item] = itemsOf(wire);
      if (item?.kind !== "frame") throw new Error("Expected a frame");
      expect(readingsOf(item.layout, item.packed)[0]).toMatchObject({
        signal: "patient.heartRate",
        value: byte,
      });
    }
  });

  it.each([
    [-32_767, "notAvailable"],
    [-32_766, "notAvailable"],
    [-32_765, "notAvailable"],
    [-32_764, "underflow"],
    [-32_763, "overflow"],
    [-32_762, "invalid"],
    [-32_001, "outOfRange"],
  ])("says by %i that a number is missing: %s", (raw, state) => {
    const record = bytesOf(RECORD.slice(1, -1));
    new DataView(record.buffer).setInt16(50, raw, true);
    const [item] = itemsOf(encoder.wrap(record));
    if (item?.kind !== "frame") throw new Error("Expected a frame");
    expect(readingsOf(item.layout, item.packed)[0]?.state).toBe(state);
  });

  it("sends records of another kind, which are told and not read", () => {
    const wave = changed(14, 1);
    const trend = changed(18, 2);
    const extended = changed(317, 1);
    for (const wire of [wave, trend, extended]) {
      expect(itemsOf(wire)).toMatchObject([{ kind: "notice", key: "otherRecord" }]);
    }
  });

  it("is rejected when a byte of a record is another", () => {
    expect(itemsOf(RECORD.replace("\u0048", "\u0049"))[0]).toMatchObject({
      kind: "rejected",
      reason: "check",
    });
  });

  it("measures on a channel what its placement says", () => {
    const profile = placed(s5, {
      "monitor.p1.mean": "patient.pressure.arterial.mean",
      "monitor.p2.mean": "patient.pressure.centralVenous",
      "monitor.t1": "patient.temperature.nasopharyngeal",
    });
    if (profile.codec !== "packet") throw new Error("Expected a device with packets");
    const [item] = itemsOf(RECORD, profile);
    if (item?.kind !== "frame") throw new Error("Expected a frame");
    const readings = readingsOf(item.layout, item.packed);
    const valueOf = (signal: string): number | undefined =>
      readings.find((reading) => reading.signal === signal)?.value;
    expect(valueOf("patient.pressure.arterial.mean")).toBe(79);
    expect(valueOf("patient.pressure.centralVenous")).toBe(8);
    expect(valueOf("patient.temperature.nasopharyngeal")).toBe(36.5);
  });
});
