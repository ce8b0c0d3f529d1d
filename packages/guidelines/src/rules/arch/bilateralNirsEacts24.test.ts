import { describeRule } from "../../testing/describeRule.ts";
import { bilateralNirsEacts24 } from "./bilateralNirsEacts24.ts";

describeRule(bilateralNirsEacts24, {
  given: { facts: { "treatment.hypothermicArrest": true, "equipment.bilateralNirs": true } },
  met: [
    {
      facts: { "equipment.bilateralNirs": false },
      values: { "patient.nirs.left": 70, "patient.nirs.right": 68 },
    },
  ],
  breached: [
    { facts: { "equipment.bilateralNirs": false } },
    { facts: { "equipment.bilateralNirs": false }, values: { "patient.nirs.left": 70 } },
    { facts: { "equipment.bilateralNirs": false }, values: { "patient.nirs.right": 68 } },
  ],
  notApplicable: [{ facts: { "treatment.hypothermicArrest": false } }],
});
