import { describeRule } from "../../testing/describeRule.ts";
import { noVasopressorAbove80Eacts19 } from "./noVasopressorAbove80Eacts19.ts";

describeRule(noVasopressorAbove80Eacts19, {
  given: {
    values: {
      "patient.pressure.arterial.mean": 80,
      "drug.norepinephrine.infusion": 0.05,
      "drug.phenylephrine.infusion": 0,
      "drug.vasopressin.infusion": 0,
    },
  },
  breached: [
    { values: { "patient.pressure.arterial.mean": 81 } },
    {
      values: {
        "patient.pressure.arterial.mean": 90,
        "drug.norepinephrine.infusion": 0,
        "drug.vasopressin.infusion": 0.04,
      },
    },
  ],
  notApplicable: [{ values: { "drug.norepinephrine.infusion": 0, "patient.pressure.arterial.mean": 95 } }],
  without: { "drug.phenylephrine.infusion": "met", "drug.vasopressin.infusion": "met" },
});
