import { DERIVED } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { expect, it } from "vitest";
import { describeFormula } from "../describeFormula.ts";
import { oxygenContentBy } from "./oxygenContentBy.ts";

/** By what reading notes give for DO2i at 2.4 L/min/m²: 279.7, 275.3, 285.5 and 287.3 mL/min/m², over 24. */
const NOTES = "reading notes: the constants decide at 280";
/** gdl-lang/common-clinical-models, gdl2/Cardiac_Output_Ficks_Formula_guideline.v1.test.yml at d9dedf68. */
const GDL = "common-clinical-models: 1.36 · 12 g/dL";

describeFormula(oxygenContentBy, {
  vectors: [
    {
      given: { constants: "bypass", hemoglobin_g_per_dL: 8, so2_percent: 100, po2_mmHg: 250 },
      expected: 11.655,
      within: 1e-9,
      from: "reading notes",
    },
    { given: { constants: "bypass" }, expected: 279.7 / 24, within: 0.0025, from: NOTES },
    { given: { constants: "common" }, expected: 275.3 / 24, within: 0.0025, from: NOTES },
    { given: { constants: "full" }, expected: 285.5 / 24, within: 0.0025, from: NOTES },
    { given: { constants: "elso" }, expected: 287.3 / 24, within: 0.0025, from: NOTES },
    // There a difference of 32.64 mL/L between 100 and 80 %: without dissolved oxygen, five times that at 100 %.
    { given: { hemoglobin_g_per_dL: 12, po2_mmHg: 0 }, expected: 16.32, within: 1e-9, from: GDL },
  ],
});

it("gives by the constants of bypass what the signal gives", () => {
  const signal = DERIVED.find(({ id }) => id === "derived.cao2");
  const inputs: Partial<Record<SignalId, number>> = {
    "blood.hemoglobin": 9.3,
    "blood.arterial.so2": 98,
    "blood.arterial.po2": 180,
  };
  expect(
    oxygenContentBy.evaluate({
      constants: "bypass",
      hemoglobin_g_per_dL: 9.3,
      so2_percent: 98,
      po2_mmHg: 180,
    }),
  ).toEqual({ ok: true, value: signal?.compute(inputs as Record<SignalId, number>) });
});
