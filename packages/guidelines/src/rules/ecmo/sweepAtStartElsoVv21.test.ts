import { describeRule } from "../../testing/describeRule.ts";
import { sweepAtStartElsoVv21 } from "./sweepAtStartElsoVv21.ts";

describeRule(sweepAtStartElsoVv21, {
  given: { phases: ["ecmoStart", "ecmoRun"], values: { "gas.sweep.flow": 4, "pump.arterial.flow": 4 } },
  met: [{ values: { "gas.sweep.flow": 2, "pump.arterial.flow": 1.5 } }],
  breached: [{ values: { "gas.sweep.flow": 4.1 } }],
  notApplicable: [{ values: { "gas.sweep.flow": 6 }, for_s: 400 }],
  without: { "pump.arterial.flow": "unknown" },
});
