import { describeRule } from "../../testing/describeRule.ts";
import { retrogradeFlowGuardAmsect17 } from "./retrogradeFlowGuardAmsect17.ts";

describeRule(retrogradeFlowGuardAmsect17, {
  given: { facts: { "equipment.centrifugalArterialPump": true, "equipment.retrogradeFlowGuard": true } },
  breached: [{ facts: { "equipment.retrogradeFlowGuard": false } }],
  notApplicable: [{ facts: { "equipment.centrifugalArterialPump": false } }],
});
