import { describeRule } from "../../testing/describeRule.ts";
import { htkVolumeEacts24 } from "./htkVolumeEacts24.ts";

describeRule(htkVolumeEacts24, {
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
