import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const oxygenTooHigh: Case = {
  id: "oxygenTooHigh",
  title: "Inspired oxygen of 90 %",
  ...MILD_HYPOTHERMIA,
  for_s: 1200,
  changes: [{ at_s: 600, set: { "gas.fio2": 0.9 } }],
  expected: [{ rule: "cpb.oxygen.pao2From100To150.saudi26" }],
};
