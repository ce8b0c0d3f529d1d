import { describeRule } from "../../testing/describeRule.ts";
import { plasmaWithoutAntithrombinEacts24 } from "./plasmaWithoutAntithrombinEacts24.ts";

describeRule(plasmaWithoutAntithrombinEacts24, {
  given: {
    facts: { "patient.heparinResistance": true, "site.antithrombinAvailable": false },
    events: [{ event: "plasmaGiven", time_s: 1, amount: 2 }],
  },
  breached: [{ events: [] }],
  notApplicable: [
    { facts: { "patient.heparinResistance": false } },
    { facts: { "site.antithrombinAvailable": true } },
  ],
  unknown: [{ events: [], keepsEvents: [] }],
});
