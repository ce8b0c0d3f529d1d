import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const rewarmedTooFast: Case = {
  id: "rewarmedTooFast",
  title: "Heater set up by three degrees in one go",
  ...MILD_HYPOTHERMIA,
  for_s: 900,
  changes: [{ at_s: 600, set: { "circuit.temperature.waterSet": 37 } }],
  expected: [{ rule: "cpb.temperature.rewarmingRate.sts15", window_s: 180 }],
};
