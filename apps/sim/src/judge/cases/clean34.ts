import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const clean34: Case = {
  id: "clean34",
  title: "Mild hypothermia, aorta clamped, nothing wrong",
  ...MILD_HYPOTHERMIA,
  for_s: 1200,
  expected: [],
};
