import type { Case } from "../Case.ts";
import { SETTLED_VV } from "../settled.ts";

export const waterTooWarm: Case = {
  id: "waterTooWarm",
  title: "Heater of 40.5 °C on VV",
  ...SETTLED_VV,
  for_s: 900,
  changes: [{ at_s: 600, set: { "circuit.temperature.waterSet": 40.5 } }],
  expected: [{ rule: "ecmo.waterBelow40.elsoGeneral17" }],
};
