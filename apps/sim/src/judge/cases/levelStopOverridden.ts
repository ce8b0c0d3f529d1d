import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const levelStopOverridden: Case = {
  id: "levelStopOverridden",
  title: "Level stop overridden",
  ...MILD_HYPOTHERMIA,
  for_s: 300,
  facts: { "equipment.levelStopOverridden": true },
  expected: [{ rule: "safety.levelStopActive" }],
};
