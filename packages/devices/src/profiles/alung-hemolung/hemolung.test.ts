import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedItem } from "../../codec/DecodedItem.ts";
import { hemolung } from "./hemolung.ts";

function only(text: string): DecodedItem {
  const [item, ...more] = createDecoder(hemolung).consume(bytesOf(text));
  expect(more).toEqual([]);
  if (item === undefined) throw new Error("Nothing was read");
  return item;
}

describe("a packet of a Hemolung", () => {
  it("without a unit or meaning is told as sent, never as a value", () => {
    expect(only("<00008 0190>")).toMatchObject({ kind: "notice", key: "sweepGasFlow", text: "<00008 0190>" });
    expect(only("<0000C 0001>")).toMatchObject({ kind: "notice", key: "bloodFlowValid" });
  });

  it("with an id that no source names is kept", () => {
    expect(only("<000FF 1234>")).toMatchObject({ kind: "notice", key: "other", text: "<000FF 1234>" });
  });

  it("whose value is no hexadecimal number gives no number", () => {
    expect(only("<0000B 01G4>")).toMatchObject({ kind: "rejected", reason: "shape" });
  });

  it("is read again after one that lost its end", () => {
    const items = createDecoder(hemolung).consume(bytesOf("<0000B 01<0000D 0578>"));
    expect(items.map(({ kind }) => kind)).toEqual(["rejected", "frame"]);
  });
});
