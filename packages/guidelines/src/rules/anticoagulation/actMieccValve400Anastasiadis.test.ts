import { describeRule } from "../../testing/describeRule.ts";
import { actMieccValve400Anastasiadis } from "./actMieccValve400Anastasiadis.ts";

describeRule(actMieccValve400Anastasiadis, {
  given: { values: { "coag.act": 400 }, facts: { "equipment.miecc": true, "treatment.valveSurgery": true } },
  breached: [{ values: { "coag.act": 399 } }],
  notApplicable: [{ facts: { "equipment.miecc": false } }, { facts: { "treatment.valveSurgery": false } }],
});
