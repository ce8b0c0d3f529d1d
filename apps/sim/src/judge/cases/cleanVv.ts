import type { Case } from "../Case.ts";
import { SETTLED_VV } from "../settled.ts";

export const cleanVv: Case = {
  id: "cleanVv",
  title: "VV ECMO with bivalirudin, nothing wrong",
  ...SETTLED_VV,
  for_s: 1200,
  expected: [],
};
