import { describeRule } from "../../testing/describeRule.ts";
import { transfuseBelow18Eacts24 } from "./transfuseBelow18Eacts24.ts";

describeRule(transfuseBelow18Eacts24, {
  given: { values: { "blood.hematocrit": 18 } },
  met: [{ values: { "blood.hematocrit": 17 }, events: [{ event: "redCellsGiven", time_s: 0, amount: 1 }] }],
  breached: [
    { values: { "blood.hematocrit": 17.9 } },
    {
      values: { "blood.hematocrit": 17.9 },
      events: [{ event: "redCellsGiven", time_s: 0, amount: 1 }],
      for_s: 2200,
    },
  ],
  unknown: [{ values: { "blood.hematocrit": 17 }, keepsEvents: [] }],
});
