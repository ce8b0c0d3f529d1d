import { describeRule } from "../../testing/describeRule.ts";
import type { RuleCase } from "../../testing/ruleCase.ts";
import { hendersonHasselbalch } from "./hendersonHasselbalch.ts";

const shown = (ph: number, pco2_mmHg: number, hco3: number): RuleCase => ({
  values: { "blood.arterial.ph": ph, "blood.arterial.pco2": pco2_mmHg, "blood.arterial.hco3": hco3 },
});

describeRule(hendersonHasselbalch, {
  // 24.56 mEq/L at 40 mmHg are twenty to one: pH 7.401.
  given: shown(7.55, 40, 24.56),
  met: [
    shown(7.252, 40, 24.56),
    // The patient, not the analyzer: as sour as can be, by lactate and by CO2.
    shown(6.8, 30, 4.6),
    shown(6.95, 140, 30),
  ],
  breached: [
    shown(7.56, 40, 24.56),
    shown(7.24, 40, 24.56),
    // CO2 in kPa beside a pH that belongs to it.
    shown(7.4, 5.3, 24.5),
  ],
  unknown: [shown(7.4, 0, 24)],
});
