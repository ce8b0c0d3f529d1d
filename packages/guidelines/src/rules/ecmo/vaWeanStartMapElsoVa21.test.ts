import { describeRule } from "../../testing/describeRule.ts";
import { vaWeanStartMapElsoVa21 } from "./vaWeanStartMapElsoVa21.ts";

describeRule(vaWeanStartMapElsoVa21, {
  given: { values: { "patient.pressure.arterial.mean": 65.1, "pump.arterial.flow": 2 } },
  met: [{ values: { "pump.arterial.flow": 2.5 } }],
  breached: [{ values: { "patient.pressure.arterial.mean": 65 } }],
  notApplicable: [{ values: { "pump.arterial.flow": 1.9 } }, { values: { "pump.arterial.flow": 2.6 } }],
});
