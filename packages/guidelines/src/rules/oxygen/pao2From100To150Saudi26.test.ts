import { describeRule } from "../../testing/describeRule.ts";
import { pao2From100To150Saudi26 } from "./pao2From100To150Saudi26.ts";

describeRule(pao2From100To150Saudi26, {
  given: { values: { "blood.arterial.po2": 100 } },
  met: [{ values: { "blood.arterial.po2": 150 } }],
  breached: [{ values: { "blood.arterial.po2": 99 } }, { values: { "blood.arterial.po2": 151 } }],
});
