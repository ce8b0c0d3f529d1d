import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const needlessTransfusion: Case = {
  id: "needlessTransfusion",
  title: "Red cells at a hematocrit of 33 %",
  ...MILD_HYPOTHERMIA,
  for_s: 900,
  changes: [{ at_s: 600, set: { "product.redCells.units": 0.5 } }],
  expected: [{ rule: "cpb.blood.noTransfusionAbove24.eacts24" }],
};
