import { describeRule } from "../../testing/describeRule.ts";
import { apttElsoAnticoagulation21 } from "./apttElsoAnticoagulation21.ts";

describeRule(apttElsoAnticoagulation21, {
  given: { values: { "coag.aptt": 60 }, facts: { "treatment.unfractionatedHeparin": true } },
  met: [{ values: { "coag.aptt": 90 } }],
  breached: [{ values: { "coag.aptt": 59 } }, { values: { "coag.aptt": 91 } }],
  notApplicable: [{ facts: { "treatment.unfractionatedHeparin": false }, values: { "coag.aptt": 59 } }],
});
