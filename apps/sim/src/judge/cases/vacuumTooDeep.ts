import type { Case } from "../Case.ts";
import { MILD_HYPOTHERMIA } from "../settled.ts";

export const vacuumTooDeep: Case = {
  id: "vacuumTooDeep",
  title: "Vacuum of 70 mmHg",
  ...MILD_HYPOTHERMIA,
  for_s: 1000,
  changes: [{ at_s: 600, set: { "circuit.reservoir.vacuum": -70 } }],
  facts: { "equipment.vacuumAssist": true },
  expected: [
    { rule: "cpb.pressure.vacuumMax60.eacts24" },
    { rule: "cpb.pressure.vacuumMax40.practice" },
    { rule: "cpb.pressure.vacuumPreset20.saudi26" },
  ],
};
