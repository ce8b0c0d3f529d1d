import { unpackFrame } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { createDecoder } from "../../codec/createDecoder.ts";
import type { DecodedFrame } from "../../codec/DecodedItem.ts";
import { PacketEncoder } from "../../packet/PacketEncoder.ts";
import type { PacketContent } from "../../packet/PacketEncoder.ts";
import { leviflow } from "./leviflow.ts";

const OPTIONS = { flowUnit: "mL/min" };
const encoder = new PacketEncoder(leviflow, OPTIONS);

function read(content: PacketContent): DecodedFrame {
  const [item] = createDecoder(leviflow, { options: OPTIONS }).consume(encoder.packet("registers", content));
  if (item?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(item)}`);
  return item;
}

describe("a LeviFlow meter", () => {
  it("reads a flow in the unit that the person said", () => {
    const item = read({ cells: [-0.12, 36.5] });
    expect(unpackFrame(item.layout, item.packed)).toEqual([-0.12, 36.5]);
  });

  it("gives no flow while it says that it can't measure, and keeps the number", () => {
    const item = read({ cells: [0.1, 36.5], status: { equipmentStatus: "0002" } });
    expect(unpackFrame(item.layout, item.packed)[0]).toBe("invalid");
    expect(item.raw).toEqual([{ column: 0, text: "2710" }]);
    expect(item.alarms).toEqual([{ code: "bit 1", text: "measurementError" }]);
  });
});
