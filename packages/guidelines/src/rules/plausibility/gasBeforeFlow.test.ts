import { frameLayout, packFrame } from "@openperfusion/signals";
import { expect, it } from "vitest";
import { CaseRun } from "../../evaluate/CaseRun.ts";
import { describeRule } from "../../testing/describeRule.ts";
import { gasBeforeFlow } from "./gasBeforeFlow.ts";

const HALF_MINUTE = { for_s: 40 } as const;

describeRule(gasBeforeFlow, {
  given: {
    ...HALF_MINUTE,
    phases: ["bypass"],
    values: { "gas.sweep.flow": 0.06, "pump.arterial.flow": 1 },
  },
  breached: [{ values: { "gas.sweep.flow": 0.05 } }],
  notApplicable: [
    { values: { "pump.arterial.flow": 0.1, "gas.sweep.flow": 0 } },
    // The plan, not a fault: sweep turned off later is judged by another rule.
    { values: { "gas.sweep.flow": 0 }, for_s: 100 },
  ],
});

const LAYOUT = frameLayout([
  { signal: "pump.arterial.flow", kind: "measured" },
  { signal: "gas.sweep.flow", kind: "measured" },
]);

/** The verdicts of a bypass whose gas and flow are turned on at these seconds. */
function verdicts(gas_s: number, flow_s: number): readonly string[] {
  const run = new CaseRun([gasBeforeFlow], { setting: "cpb" });
  for (let time_s = 0; time_s < 200; time_s++) {
    const cells = [time_s >= flow_s ? 4 : 0, time_s >= gas_s ? 3 : 0];
    run.frame("console", LAYOUT, packFrame(LAYOUT, cells), time_s);
  }
  run.advance(199);
  const [timeline] = run.timelines();
  return timeline!.intervals.map(({ verdict }) => verdict);
}

it("says what the gas was when flow began, not what it is when bypass is recognized", () => {
  expect(verdicts(59, 60)).toContain("met");
  expect(verdicts(59, 60)).not.toContain("breached");
  expect(verdicts(62, 60)).toContain("breached");
  expect(verdicts(62, 60)).not.toContain("met");
});
