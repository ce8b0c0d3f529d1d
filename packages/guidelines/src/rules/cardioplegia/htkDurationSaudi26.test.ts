import { describeRule } from "../../testing/describeRule.ts";
import { htkDurationSaudi26 } from "./htkDurationSaudi26.ts";

const dose = (end_s: number) =>
  [
    { event: "cardioplegiaStart", time_s: 10 },
    { event: "cardioplegiaDose", time_s: end_s, amount: 2100 },
  ] as const;

describeRule(htkDurationSaudi26, {
  given: { facts: { "treatment.htkCardioplegia": true }, events: dose(370), for_s: 600 },
  breached: [{ events: dose(369) }],
  notApplicable: [
    { events: dose(369).slice(0, 1) },
    { events: [] },
    { facts: { "treatment.htkCardioplegia": false } },
  ],
  unknown: [{ keepsEvents: [], events: [] }],
});
