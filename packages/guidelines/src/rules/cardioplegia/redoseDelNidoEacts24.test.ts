import { describeRule } from "../../testing/describeRule.ts";
import { redoseDelNidoEacts24 } from "./redoseDelNidoEacts24.ts";

describeRule(redoseDelNidoEacts24, {
  given: { facts: { "treatment.delNidoCardioplegia": true }, for_s: 5400 },
  met: [{ events: [{ event: "cardioplegiaDose", time_s: 600, amount: 300 }], for_s: 5990 }],
  breached: [
    { events: [{ event: "cardioplegiaDose", time_s: 600, amount: 300 }], for_s: 6001 },
    { for_s: 5410 },
  ],
  notApplicable: [{ facts: { "treatment.delNidoCardioplegia": false }, for_s: 5410 }],
  unknown: [{ for_s: 5410, keepsEvents: [] }],
});
