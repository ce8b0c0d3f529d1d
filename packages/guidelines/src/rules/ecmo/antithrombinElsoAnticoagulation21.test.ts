import { describeRule } from "../../testing/describeRule.ts";
import { antithrombinElsoAnticoagulation21 } from "./antithrombinElsoAnticoagulation21.ts";

describeRule(antithrombinElsoAnticoagulation21, {
  given: { values: { "coag.antithrombin": 51 }, facts: { "patient.heparinResistance": true } },
  breached: [{ values: { "coag.antithrombin": 50 } }],
  notApplicable: [{ facts: { "patient.heparinResistance": false } }],
});
