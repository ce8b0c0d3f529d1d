import { describeRule } from "../../testing/describeRule.ts";
import { vaWeanStepElsoVa21 } from "./vaWeanStepElsoVa21.ts";

describeRule(vaWeanStepElsoVa21, {
  given: { values: { "pump.arterial.flow": (time_s) => (time_s < 320 ? 4 : 3.41) }, for_s: 360 },
  met: [{ values: { "pump.arterial.flow": (time_s) => 4 - Math.floor(time_s / 301) * 0.59 }, for_s: 1300 }],
  breached: [{ values: { "pump.arterial.flow": (time_s) => (time_s < 320 ? 4 : 3.39) } }],
  unknown: [{ for_s: 200 }],
});
