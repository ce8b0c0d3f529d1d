import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const flowTooLow: Case = {
  id: "flowTooLow",
  title: "Pump turned down by a quarter",
  ...MILD_HYPOTHERMIA,
  for_s: 1500,
  changes: [{ at_s: 600, set: { "pump.arterial.speed": 130 } }],
  expected: [{ rule: "cpb.oxygen.extraction.hara24" }],
};
