import { describeRule } from "../../testing/describeRule.ts";
import { vvWeanSpo2ElsoVv21 } from "./vvWeanSpo2ElsoVv21.ts";

describeRule(vvWeanSpo2ElsoVv21, {
  given: { values: { "patient.spo2": 92.1 } },
  breached: [{ values: { "patient.spo2": 92 } }],
});
