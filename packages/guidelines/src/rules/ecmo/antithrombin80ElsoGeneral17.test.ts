import { describeRule } from "../../testing/describeRule.ts";
import { antithrombin80ElsoGeneral17 } from "./antithrombin80ElsoGeneral17.ts";

describeRule(antithrombin80ElsoGeneral17, {
  given: {
    age_years: 40,
    values: { "coag.antithrombin": 80 },
    facts: { "treatment.unfractionatedHeparin": true },
  },
  met: [{ values: { "coag.antithrombin": 120 } }],
  breached: [{ values: { "coag.antithrombin": 79 } }, { values: { "coag.antithrombin": 121 } }],
  notApplicable: [{ age_years: 0.05 }, { facts: { "treatment.unfractionatedHeparin": false } }],
});
