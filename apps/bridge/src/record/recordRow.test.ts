import { createDecoder, findProfile } from "@openperfusion/devices";
import type { DecodedFrame, DeviceProfile } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { previewFrame, recordRow } from "./recordRow.ts";

const FLOW_METER = findProfile("em-tec/bioprott") as DeviceProfile;
const TIME = { hostWall_ms: 1, hostMono_ms: 2, epoch: 0 };

function flowFrame(line: string): DecodedFrame {
  const [item] = createDecoder(FLOW_METER, { options: {} }).consume(Buffer.from(`${line}\r\n`, "latin1"));
  return item as DecodedFrame;
}

it("keeps the text of a flow that the device's status makes invalid, in the record and on the way to a screen", () => {
  const frame = flowFrame("1A 40 75 1.01 ^^^^^^ ^^^^^^ ^^^^^^ +29");
  const raw = [2, 3, 4].map((column) => ({ column, text: "^^^^^^" }));
  expect(recordRow(frame, TIME)).toMatchObject({ kind: "frame", detail: { raw } });
  expect(previewFrame(frame, TIME, 0).detail.raw).toEqual(raw);
});

it("says nothing of texts where every cell counts", () => {
  expect(previewFrame(flowFrame("00 00 100 0.99 5144 5150 5141 +43"), TIME, 0).detail).not.toHaveProperty(
    "raw",
  );
});
