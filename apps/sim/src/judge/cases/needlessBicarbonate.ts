import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const needlessBicarbonate: Case = {
  id: "needlessBicarbonate",
  title: "Bicarbonate without acidosis",
  ...MILD_HYPOTHERMIA,
  for_s: 1200,
  changes: [{ at_s: 600, set: { "drug.bicarbonate.bolus": 60 } }],
  expected: [{ rule: "cpb.blood.ph735To745.eacts24" }],
};
