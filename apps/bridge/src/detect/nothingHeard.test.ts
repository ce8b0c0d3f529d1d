import { expect, it } from "vitest";
import { asIs } from "../text/words.ts";
import type { DetectedPort } from "./detectPorts.ts";
import { nothingHeard } from "./nothingHeard.ts";
import type { Verdict } from "./verdict.ts";

const port = (path: string, verdict: Verdict): DetectedPort => ({
  path,
  listed: undefined,
  isEmulated: false,
  verdict,
});
const silent = port("/dev/ttyUSB0", { kind: "silent", listened_s: 3 });
const busy = port("/dev/ttyUSB1", {
  kind: "unreadable",
  code: "port-busy",
  why: asIs("another program has it"),
});
const mistyped = port("usb://x", { kind: "unreadable", code: "usage", why: asIs("must be a port") });

it.each<[string, readonly DetectedPort[], ReturnType<typeof nothingHeard>]>([
  ["no port at all", [], undefined],
  ["one that could be listened to", [busy, silent], undefined],
  [
    "the only one",
    [busy],
    expect.objectContaining({ code: "port-busy", message: "/dev/ttyUSB1 could not be listened to" }),
  ],
  [
    "names that can't be right beside a busy one",
    [mistyped, busy],
    expect.objectContaining({ code: "port-busy" }),
  ],
  ["names that can't be right", [mistyped], expect.objectContaining({ code: "usage" })],
])("weighs %s", (_, found, failure) => {
  expect(nothingHeard(found)).toEqual(failure);
});
