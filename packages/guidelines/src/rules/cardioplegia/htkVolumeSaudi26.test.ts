import { describeRule } from "../../testing/describeRule.ts";
import { htkVolumeSaudi26 } from "./htkVolumeSaudi26.ts";

describeRule(htkVolumeSaudi26, {
  given: {
    weight_kg: 70,
    facts: { "treatment.htkCardioplegia": true },
    events: [{ event: "cardioplegiaDose", time_s: 0, amount: 2100 }],
  },
  met: [{ events: [{ event: "cardioplegiaDose", time_s: 0, amount: 3500 }] }],
  breached: [
    { events: [{ event: "cardioplegiaDose", time_s: 0, amount: 2099 }] },
    { events: [{ event: "cardioplegiaDose", time_s: 0, amount: 3501 }] },
  ],
  notApplicable: [{ events: [] }, { facts: { "treatment.htkCardioplegia": false } }],
});
