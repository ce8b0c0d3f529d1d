import { describeRule } from "../../testing/describeRule.ts";
import { co2Fall50VvCavayas20 } from "./co2Fall50VvCavayas20.ts";

describeRule(co2Fall50VvCavayas20, {
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    values: { "blood.arterial.pco2": (time_s) => (time_s < 5 ? 80 : 40) },
  },
  breached: [{ values: { "blood.arterial.pco2": (time_s) => (time_s < 5 ? 80 : 39.9) } }],
});
