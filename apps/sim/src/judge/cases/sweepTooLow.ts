import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const sweepTooLow: Case = {
  id: "sweepTooLow",
  title: "Sweep gas cut to a third",
  ...MILD_HYPOTHERMIA,
  for_s: 1500,
  changes: [{ at_s: 600, set: { "gas.sweep.flow": 1 } }],
  expected: [{ rule: "cpb.blood.ph735To745.eacts24" }],
};
