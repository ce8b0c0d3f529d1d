import { describeRule } from "../../testing/describeRule.ts";
import { antiXaElsoAnticoagulation21 } from "./antiXaElsoAnticoagulation21.ts";

describeRule(antiXaElsoAnticoagulation21, {
  given: {
    values: { "coag.antiXa": 0.3, "blood.plasmaFreeHemoglobin": 50 },
    facts: {
      "treatment.unfractionatedHeparin": true,
      "patient.triglyceridesAbove500": false,
      "patient.bilirubinAbove6": false,
    },
  },
  met: [{ values: { "coag.antiXa": 0.7 } }],
  breached: [{ values: { "coag.antiXa": 0.29 } }, { values: { "coag.antiXa": 0.71 } }],
  notApplicable: [
    { values: { "blood.plasmaFreeHemoglobin": 51, "coag.antiXa": 0.1 } },
    { facts: { "treatment.unfractionatedHeparin": false } },
    { facts: { "patient.triglyceridesAbove500": true }, values: { "coag.antiXa": 0.1 } },
    { facts: { "patient.bilirubinAbove6": true }, values: { "coag.antiXa": 0.1 } },
  ],
});
