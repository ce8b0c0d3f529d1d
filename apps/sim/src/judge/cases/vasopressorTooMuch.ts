import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const vasopressorTooMuch: Case = {
  id: "vasopressorTooMuch",
  title: "Norepinephrine beyond need",
  ...MILD_HYPOTHERMIA,
  for_s: 1500,
  changes: [{ at_s: 600, set: { "drug.norepinephrine.infusion": 0.3 } }],
  expected: [
    { rule: "cpb.pressure.map50To80.eacts24" },
    { rule: "cpb.pressure.map50To80.eacts19" },
    { rule: "cpb.pressure.noVasopressorAbove80.eacts24" },
    { rule: "cpb.pressure.noVasopressorAbove80.eacts19" },
  ],
};
