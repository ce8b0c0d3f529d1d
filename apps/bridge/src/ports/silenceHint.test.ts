import { findProfile } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { silenceHint } from "./silenceHint.ts";

const ANALYZER = findProfile("astm/analyzer")!;
const waiting = { hasBytes: true, isSending: false };

it("says of a device that waits for answers that answering is off, once it can be told", () => {
  expect(silenceHint(ANALYZER, { ...waiting, open_ms: 1000 })).toBeNull();
  expect(silenceHint(ANALYZER, { ...waiting, open_ms: 6000 })).toMatch(/answering \(polling\) is off/);
});

it("says nothing of the kind where answering is on, nor for a device that only talks", () => {
  expect(silenceHint(ANALYZER, { ...waiting, isSending: true, open_ms: 6000 })).toBeNull();
  const meter = findProfile("em-tec/bioprott")!;
  expect(silenceHint(meter, { ...waiting, open_ms: 60_000 })).toMatch(/another device/);
});
