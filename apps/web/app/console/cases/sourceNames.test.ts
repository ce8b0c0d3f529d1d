import { expect, it } from "vitest";
import { caseZone } from "./caseZone.ts";
import { sourceNames } from "./sourceNames.ts";
import { CLAMP_ON, PUMP, testStream } from "./testRecord.ts";

it("names a source by its port, and by its whole id where the port would stand for two", () => {
  expect([...sourceNames([PUMP, CLAMP_ON]).values()]).toEqual(["pump", "clampOn"]);
  const elsewhere = testStream("or2.pump.b9");
  expect([...sourceNames([PUMP, CLAMP_ON, elsewhere]).values()]).toEqual([
    "or1.pump.b1",
    "clampOn",
    "or2.pump.b9",
  ]);
});

it("prints a case's times without a zone only if no stream has one", () => {
  const recorded = testStream("or1.pump.r1", { clockZone: "unspecified" });
  expect([[], [PUMP], [PUMP, recorded], [recorded]].map(caseZone)).toEqual([
    "utc",
    "utc",
    "utc",
    "unspecified",
  ]);
});
