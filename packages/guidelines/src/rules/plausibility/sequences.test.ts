import { describeRule } from "../../testing/describeRule.ts";
import { SEQUENCES } from "./sequences.ts";

const [heparin, protamine, clamp] = SEQUENCES;

describeRule(heparin!, {
  given: { values: { "coag.act": 251 } },
  met: [
    { values: { "coag.act": 120 }, events: [{ event: "heparinGiven", time_s: -300, amount: 30_000 }] },
    { values: { "coag.act": "notAvailable", "coag.actCelite": 400 } },
    // Topped up on bypass: what came later undoes nothing.
    {
      values: { "coag.act": "notAvailable" },
      events: [
        { event: "heparinGiven", time_s: -300, amount: 30_000 },
        { event: "heparinGiven", time_s: 2, amount: 5000 },
      ],
    },
  ],
  breached: [
    { values: { "coag.act": 250 } },
    // No test, no dose: an arrest, or a drawer that nobody opened.
    { values: { "coag.act": "notAvailable" } },
  ],
  unknown: [{ values: { "coag.act": "notAvailable" }, keepsEvents: [] }],
  without: { "coag.act": "breached" },
});

describeRule(protamine!, {
  given: { values: { "pump.arterial.flow": 0.5 } },
  met: [{ events: [{ event: "protamineStart", time_s: -600 }] }],
  breached: [{ events: [{ event: "protamineStart", time_s: 60 }] }],
  notApplicable: [
    // The plan, not a fault: 200 mL given back by the pump after weaning.
    {
      events: [{ event: "protamineStart", time_s: 20 }],
      values: { "pump.arterial.flow": (time_s) => (time_s > 80 && time_s < 100 ? 1 : 0) },
    },
  ],
  unknown: [{ keepsEvents: [] }],
});

describeRule(clamp!, {
  given: { values: { "circuit.clamp.aorticCross": 0.49 } },
  met: [
    {
      events: [
        { event: "crossClampOn", time_s: 1 },
        { event: "crossClampOff", time_s: 5 },
      ],
    },
    // A case on the beating heart has no clamp.
    { values: { "circuit.clamp.aorticCross": "notAvailable" } },
  ],
  breached: [
    { values: { "circuit.clamp.aorticCross": 0.5 } },
    { events: [{ event: "crossClampOn", time_s: 1 }] },
    // Clamped again, and not released since.
    {
      events: [
        { event: "crossClampOff", time_s: 1 },
        { event: "crossClampOn", time_s: 5 },
      ],
    },
  ],
  unknown: [{ keepsEvents: [] }],
  without: { "circuit.clamp.aorticCross": "met" },
});
