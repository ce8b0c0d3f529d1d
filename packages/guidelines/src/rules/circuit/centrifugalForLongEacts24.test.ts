import { describeRule } from "../../testing/describeRule.ts";
import { centrifugalForLongEacts24 } from "./centrifugalForLongEacts24.ts";

describeRule(centrifugalForLongEacts24, {
  given: { facts: { "treatment.longBypass": true, "equipment.centrifugalArterialPump": true } },
  breached: [{ facts: { "equipment.centrifugalArterialPump": false } }],
  notApplicable: [{ facts: { "treatment.longBypass": false } }],
});
