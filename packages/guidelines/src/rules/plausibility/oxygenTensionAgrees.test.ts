import { describeRule } from "../../testing/describeRule.ts";
import { oxygenTensionAgrees } from "./oxygenTensionAgrees.ts";

const shown = (inline: number, sample: number) => ({
  values: { "blood.inlineArterial.po2": inline, "blood.arterial.po2": sample },
});

describeRule(oxygenTensionAgrees, {
  given: shown(500, 100),
  met: [
    shown(100, 500),
    // The patient, not the unit: oxygen was turned up after the sample was drawn.
    shown(450, 150),
  ],
  breached: [
    shown(501, 100),
    shown(100, 501),
    // 300 mmHg, and the same as 40 kPa in the column of mmHg.
    shown(300, 40),
    shown(40, 300),
  ],
});
