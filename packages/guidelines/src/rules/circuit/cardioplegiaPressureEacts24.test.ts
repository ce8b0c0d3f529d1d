import { describeRule } from "../../testing/describeRule.ts";
import { cardioplegiaPressureEacts24 } from "./cardioplegiaPressureEacts24.ts";

describeRule(cardioplegiaPressureEacts24, {
  given: { facts: { "equipment.cardioplegiaPressure": true } },
  met: [
    { facts: { "equipment.cardioplegiaPressure": false }, values: { "pump.cardioplegia.pressure": 120 } },
  ],
  breached: [{ facts: { "equipment.cardioplegiaPressure": false } }],
});
