import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const gasInterrupted: Case = {
  id: "gasInterrupted",
  title: "Sweep gas off for a minute",
  ...MILD_HYPOTHERMIA,
  for_s: 1000,
  changes: [
    { at_s: 600, set: { "gas.sweep.flow": 0 } },
    { at_s: 660, set: { "gas.sweep.flow": 2.9 } },
  ],
  expected: [{ rule: "safety.sweepOffWithFlow" }],
};
