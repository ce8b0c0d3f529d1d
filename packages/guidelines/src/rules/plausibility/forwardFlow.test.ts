import { describeRule } from "../../testing/describeRule.ts";
import { forwardFlow, forwardFlowOnEcmo } from "./forwardFlow.ts";

describeRule(forwardFlow, {
  given: { values: { "pump.arterial.flow": -0.2 } },
  // The circuit, not the sensor: 1100 rpm against the patient's pressure.
  breached: [{ values: { "pump.arterial.flow": -0.7 } }, { values: { "pump.arterial.flow": -0.21 } }],
  // The plan, not a fault: the patient's own blood fills the line before bypass.
  notApplicable: [{ phases: ["preBypass"], values: { "pump.arterial.flow": -0.4 } }],
});

describeRule(forwardFlowOnEcmo, {
  given: { values: { "pump.arterial.flow": -0.2 } },
  met: [
    // The plan, not a fault: a weaning trial by backward flow.
    { values: { "pump.arterial.flow": -0.7 }, events: [{ event: "weaningStart", time_s: 0 }] },
  ],
  breached: [
    { values: { "pump.arterial.flow": -0.21 } },
    {
      values: { "pump.arterial.flow": -0.7 },
      events: [
        { event: "weaningStart", time_s: 0 },
        { event: "weaningEnd", time_s: 3 },
      ],
    },
  ],
  unknown: [{ values: { "pump.arterial.flow": -0.7 }, keepsEvents: [] }],
});
