import type { SignalId } from "@openperfusion/signals";
import { describeRule } from "../../testing/describeRule.ts";
import type { Course, RuleCase } from "../../testing/ruleCase.ts";
import { FLOW_ORDER } from "./flowOrder.ts";

const PRE = "circuit.pressure.preOxygenator";

const VECTORS: Readonly<Record<string, readonly [before: SignalId, behind: SignalId, margin_mmHg: number]>> =
  {
    pressureOrder: [PRE, "circuit.pressure.postOxygenator", 10],
    filterPressureOrder: ["circuit.pressure.filter", "circuit.pressure.arterialLine", 10],
    linePressureAboveArterial: ["circuit.pressure.postOxygenator", "patient.pressure.arterial.mean", 40],
    inletPressureBelowOutlet: [PRE, "pump.arterial.inletPressure", 0],
    venousLineBelowOutlet: [PRE, "circuit.pressure.venousLine", 0],
  };

for (const rule of FLOW_ORDER) {
  const [before, behind, margin_mmHg] = VECTORS[rule.id.replace("plausibility.", "")]!;
  const isAcrossPump = margin_mmHg === 0;
  const shown = (values: Readonly<Record<string, Course>>): RuleCase => ({ values });

  describeRule(rule, {
    given: shown({
      [before]: 60 - margin_mmHg,
      [behind]: 60,
      "pump.arterial.flow": 1.1,
      ...(isAcrossPump ? { "pump.arterial.speed": 60 } : {}),
    }),
    met: [
      shown({ [before]: 250 }),
      // A line that is clamped for a moment, or a transducer that is flushed.
      shown({ [behind]: (time_s) => (time_s % 30 === 0 ? 300 : 40) }),
    ],
    breached: [shown({ [before]: 59 - margin_mmHg }), shown({ [behind]: 240 })],
    notApplicable: [
      // The circuit, not the sensor: backward flow after the pump stopped, and too little flow to tell.
      shown({ [before]: 5, "pump.arterial.flow": -0.5 }),
      shown({ [before]: 5, "pump.arterial.flow": 1 }),
      // Blood runs through a head that stands still.
      ...(isAcrossPump ? [shown({ [before]: -5, "pump.arterial.speed": 0 })] : []),
    ],
  });
}
