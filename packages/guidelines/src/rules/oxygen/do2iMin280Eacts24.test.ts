import { expect, it } from "vitest";
import { describeRule } from "../../testing/describeRule.ts";
import { verdictOf } from "../../testing/ruleCase.ts";
import { do2iMin280Eacts24 } from "./do2iMin280Eacts24.ts";

describeRule(do2iMin280Eacts24, {
  // CaO2 1.36 · 8 + 0.0031 · 250 = 11.655 mL/dL, BSA 1.9964 m²: DO2i 280 at 4.796 L/min.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: {
      "pump.arterial.flow": 4.8,
      "blood.hemoglobin": 8,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 250,
      "patient.temperature.nasopharyngeal": 35,
    },
  },
  met: [
    // A line behind the sensor takes 0.1 L/min: that much more must be pumped.
    { values: { "pump.arterial.flow": 4.9, "circuit.flow.recirculation": 0.1 } },
  ],
  breached: [
    // At CI 2.4 it is 279.7 with the pinned constants.
    { values: { "pump.arterial.flow": 4.791 } },
    { values: { "pump.arterial.flow": 4.792 } },
    { values: { "pump.arterial.flow": 4.892, "circuit.flow.recirculation": 0.1 } },
  ],
  notApplicable: [{ values: { "patient.temperature.nasopharyngeal": 34.9, "pump.arterial.flow": 2 } }],
});

/** At 279.7 the constants decide: 1.39 and 0.0031 would give 285.5, and the rule would be met. */
it("shows the constants that decide at Hb 8, PaO2 250 and 2.4 L/min/m²", () => {
  expect(do2iMin280Eacts24.constants).toEqual({
    huefner_mL_per_g: 1.36,
    oxygenSolubility_mL_per_dL_mmHg: 0.0031,
  });
  const verdict = verdictOf(do2iMin280Eacts24, {
    age_years: 60,
    weight_kg: 80,
    height_cm: 180,
    values: {
      "pump.arterial.flow": 4.791,
      "blood.hemoglobin": 8,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 250,
      "patient.temperature.nasopharyngeal": 36,
    },
  });
  expect(verdict.verdict).toBe("breached");
  const shown = "values" in verdict ? verdict.values : [];
  expect(shown.find(({ what }) => what === "product")?.value).toBeCloseTo(279.7, 1);
});
