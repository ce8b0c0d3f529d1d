import { describeRule } from "../../testing/describeRule.ts";
import { vvWeanFio2ElsoVv21 } from "./vvWeanFio2ElsoVv21.ts";

describeRule(vvWeanFio2ElsoVv21, {
  given: { values: { "ventilator.fio2": 0.6 } },
  breached: [{ values: { "ventilator.fio2": 0.61 } }],
});
