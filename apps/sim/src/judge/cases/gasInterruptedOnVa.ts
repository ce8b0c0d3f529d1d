import type { Case } from "../Case.ts";
import { SETTLED_VA } from "../settled.ts";

export const gasInterruptedOnVa: Case = {
  id: "gasInterruptedOnVa",
  title: "Sweep gas off for a minute on VA",
  ...SETTLED_VA,
  for_s: 1000,
  changes: [
    { at_s: 600, set: { "gas.sweep.flow": 0 } },
    { at_s: 660, set: { "gas.sweep.flow": 2.2 } },
  ],
  expected: [{ rule: "safety.sweepOffWithFlow" }],
};
