import { describeFormula } from "../describeFormula.ts";
import { flowForDelivery } from "./flowForDelivery.ts";

/** CaO2 at PaO2 200 mmHg and full saturation, for hemoglobin 6 to 10 g/dL. */
const content = (hemoglobin: number): number => 1.36 * hemoglobin + 0.0031 * 200;
const NOTES = "reading notes";

describeFormula(flowForDelivery, {
  vectors: [
    {
      given: { do2i_mL_per_min_m2: 280, cao2_mL_per_dL: content(6) },
      expected: 3.19,
      within: 0.005,
      from: NOTES,
    },
    { given: { cao2_mL_per_dL: content(7) }, expected: 2.76, within: 0.005, from: NOTES },
    { given: { cao2_mL_per_dL: content(8) }, expected: 2.43, within: 0.005, from: NOTES },
    { given: { cao2_mL_per_dL: content(9) }, expected: 2.18, within: 0.005, from: NOTES },
    { given: { cao2_mL_per_dL: content(10) }, expected: 1.97, within: 0.005, from: NOTES },
  ],
});
