import { describeRule } from "../../testing/describeRule.ts";
import { ultrafiltrationVolumeEacts24 } from "./ultrafiltrationVolumeEacts24.ts";

describeRule(ultrafiltrationVolumeEacts24, {
  given: { weight_kg: 70, values: { "circuit.hemoconcentrator.filtrate": 2240 } },
  breached: [{ values: { "circuit.hemoconcentrator.filtrate": 2241 } }],
});
