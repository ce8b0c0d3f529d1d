import { describeRule } from "../../testing/describeRule.ts";
import { ventriclesWithin24hEacts24 } from "./ventriclesWithin24hEacts24.ts";

describeRule(ventriclesWithin24hEacts24, {
  given: { events: [] },
  met: [{ events: [{ event: "echoExam", time_s: 100 }], for_s: 87000 }],
  breached: [{ for_s: 86405 }],
});
