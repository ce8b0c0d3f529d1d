import { describeRule } from "../../testing/describeRule.ts";
import { vasoplegiaFirstLineEacts24 } from "./vasoplegiaFirstLineEacts24.ts";

describeRule(vasoplegiaFirstLineEacts24, {
  given: { facts: { "treatment.vasoplegiaFirstLine": true, "patient.vasoplegia": true } },
  breached: [{ facts: { "treatment.vasoplegiaFirstLine": false } }],
  notApplicable: [{ facts: { "patient.vasoplegia": false } }],
});
