import type { Case } from "../Case.ts";
import { SETTLED_VA } from "../settled.ts";

export const cleanVa: Case = {
  id: "cleanVa",
  title: "Peripheral VA ECMO with bivalirudin, nothing wrong",
  ...SETTLED_VA,
  for_s: 1200,
  expected: [],
};
