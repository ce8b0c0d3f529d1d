import { describeRule } from "../../testing/describeRule.ts";
import { vvWeanFdo2ElsoVv21 } from "./vvWeanFdo2ElsoVv21.ts";

describeRule(vvWeanFdo2ElsoVv21, {
  given: { values: { "gas.sweep.flow": 0.1, "gas.fio2": 0.22 } },
  met: [{ values: { "gas.fio2": 0.21 } }],
  breached: [{ values: { "gas.fio2": 0.23 } }],
  notApplicable: [{ values: { "gas.sweep.flow": 0.2, "gas.fio2": 1 } }],
});
