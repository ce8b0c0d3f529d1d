import { describeRule } from "../../testing/describeRule.ts";
import { closedReservoirEacts24 } from "./closedReservoirEacts24.ts";

describeRule(closedReservoirEacts24, {
  given: { facts: { "equipment.closedReservoir": true, "equipment.closedReservoirConsidered": false } },
  met: [{ facts: { "equipment.closedReservoir": false, "equipment.closedReservoirConsidered": true } }],
  breached: [{ facts: { "equipment.closedReservoir": false } }],
  without: { "equipment.closedReservoirConsidered": "met" },
});
