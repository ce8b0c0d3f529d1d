import { describeRule } from "../../testing/describeRule.ts";
import { redoseBloodEacts24 } from "./redoseBloodEacts24.ts";

describeRule(redoseBloodEacts24, {
  given: { facts: { "treatment.bloodCardioplegia": true }, for_s: 1800 },
  met: [{ events: [{ event: "cardioplegiaDose", time_s: 600, amount: 300 }], for_s: 2390 }],
  breached: [
    { events: [{ event: "cardioplegiaDose", time_s: 600, amount: 300 }], for_s: 2401 },
    { for_s: 1810 },
  ],
  notApplicable: [{ facts: { "treatment.bloodCardioplegia": false }, for_s: 1810 }],
  unknown: [{ for_s: 1810, keepsEvents: [] }],
});
