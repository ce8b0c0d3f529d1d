import { SIGNALS } from "@openperfusion/signals";
import { expect, it } from "vitest";
import { caseColumns, GAS_QUANTITIES } from "./gasColumns.ts";

it("states temperature-dependent gases twice, the blood's own temperature first, and all else once", () => {
  expect(caseColumns(["blood.arterial.ph", "blood.arterial.hco3"])).toEqual([
    { signal: "blood.arterial.ph", kind: "measured", qualifier: "temperatureView=actual" },
    { signal: "blood.arterial.hco3", kind: "measured" },
    { signal: "blood.arterial.ph", kind: "measured", qualifier: "temperatureView=37C" },
  ]);
});

it("names gases of the catalogue on both sides of the oxygenator", () => {
  for (const { quantity } of GAS_QUANTITIES) {
    expect(SIGNALS).toHaveProperty([`blood.arterial.${quantity}`]);
    expect(SIGNALS).toHaveProperty([`blood.venous.${quantity}`]);
  }
});
