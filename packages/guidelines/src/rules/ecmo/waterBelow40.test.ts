import { describeRule } from "../../testing/describeRule.ts";
import { waterBelow40 } from "./waterBelow40.ts";

describeRule(waterBelow40, {
  given: { values: { "circuit.temperature.water": 39.9 } },
  breached: [{ values: { "circuit.temperature.water": 40 } }],
});
