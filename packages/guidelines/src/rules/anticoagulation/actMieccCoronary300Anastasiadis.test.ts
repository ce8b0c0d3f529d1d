import { describeRule } from "../../testing/describeRule.ts";
import { actMieccCoronary300Anastasiadis } from "./actMieccCoronary300Anastasiadis.ts";

describeRule(actMieccCoronary300Anastasiadis, {
  given: {
    values: { "coag.act": 300 },
    facts: { "equipment.miecc": true, "treatment.coronarySurgery": true, "treatment.valveSurgery": false },
  },
  breached: [{ values: { "coag.act": 299 } }],
  notApplicable: [
    { facts: { "equipment.miecc": false } },
    { facts: { "treatment.coronarySurgery": false } },
    { facts: { "treatment.valveSurgery": true } },
  ],
});
