import { describeRule } from "../../testing/describeRule.ts";
import { mapVaNeonateElsoGeneral17 } from "./mapVaNeonateElsoGeneral17.ts";

describeRule(mapVaNeonateElsoGeneral17, {
  given: { values: { "patient.pressure.arterial.mean": 40 } },
  met: [{ values: { "patient.pressure.arterial.mean": 50 } }],
  breached: [
    { values: { "patient.pressure.arterial.mean": 39 } },
    { values: { "patient.pressure.arterial.mean": 51 } },
  ],
});
