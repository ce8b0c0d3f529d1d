import { describeRule } from "../../testing/describeRule.ts";
import { vasoplegiaFirstLineEacts19 } from "./vasoplegiaFirstLineEacts19.ts";

describeRule(vasoplegiaFirstLineEacts19, {
  given: { facts: { "treatment.alphaAgonistFirst": true, "patient.vasoplegia": true } },
  breached: [{ facts: { "treatment.alphaAgonistFirst": false } }],
  notApplicable: [{ facts: { "patient.vasoplegia": false } }],
});
