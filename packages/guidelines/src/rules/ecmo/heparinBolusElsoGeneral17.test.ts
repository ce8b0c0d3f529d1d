import type { CaseHappening } from "../../evaluate/CaseRun.ts";
import { describeRule } from "../../testing/describeRule.ts";
import { heparinBolusElsoGeneral17 } from "./heparinBolusElsoGeneral17.ts";

const START: CaseHappening = { event: "ecmoStart", time_s: 2 };
const heparin = (amount: number): CaseHappening => ({ event: "heparinGiven", time_s: 0, amount });

describeRule(heparinBolusElsoGeneral17, {
  given: { phases: ["ecmoStart", "ecmoRun"], weight_kg: 80, events: [heparin(4000), START] },
  met: [{ events: [heparin(8000), START] }, { for_s: 1802 }],
  breached: [{ events: [heparin(3999), START] }, { events: [heparin(8001), START] }],
  notApplicable: [
    { events: [START] },
    { for_s: 1803 },
    // Heparin of a record that begins in the middle of a run is no bolus of cannulation.
    { events: [heparin(3999)] },
  ],
});
