import { describeRule } from "../../testing/describeRule.ts";
import { antithrombinForResistanceEacts24 } from "./antithrombinForResistanceEacts24.ts";

describeRule(antithrombinForResistanceEacts24, {
  given: {
    facts: { "patient.heparinResistance": true, "site.antithrombinAvailable": true },
    events: [{ event: "antithrombinGiven", time_s: 1 }],
  },
  breached: [{ events: [] }],
  notApplicable: [
    { facts: { "patient.heparinResistance": false } },
    { facts: { "site.antithrombinAvailable": false } },
  ],
  unknown: [{ events: [], keepsEvents: [] }],
});
