import { describeRule } from "../../testing/describeRule.ts";
import { hemoglobinRise } from "./hemoglobinRise.ts";

describeRule(hemoglobinRise, {
  given: { values: { "blood.hemoglobin": (time_s) => (time_s < 500 ? 7 : 9) } },
  // The patient, not the sensor: two units of red cells were given.
  met: [
    {
      values: { "blood.hemoglobin": (time_s) => (time_s < 500 ? 7 : 9.5) },
      events: [{ event: "redCellsGiven", time_s: 100, amount: 2 }],
    },
  ],
  unknown: [{ values: { "blood.hemoglobin": (time_s) => (time_s < 500 ? 7 : 9.1) }, events: [] }],
  breached: [
    {
      values: { "blood.hemoglobin": (time_s) => (time_s < 3900 ? 7 : 9.1) },
      events: [{ event: "redCellsGiven", time_s: 0, amount: 2 }],
      for_s: 4000,
    },
  ],
});
