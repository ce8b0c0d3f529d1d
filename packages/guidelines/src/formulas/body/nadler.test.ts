import { describeFormula } from "../describeFormula.ts";
import { nadler } from "./nadler.ts";

/** gdl-lang/common-clinical-models, gdl2/Blood_Volume_Calculation_guideline.v1.test.yml at ad9046c0. */
const GDL = "common-clinical-models, adult male and child above 25 kg";

describeFormula(nadler, {
  vectors: [
    {
      given: { sex: "male", height_cm: 180, weight_kg: 80 },
      expected: 5.319,
      within: 0.0005,
      from: "reading notes",
    },
    {
      given: { sex: "female", height_cm: 165, weight_kg: 60 },
      expected: 3.768,
      within: 0.0005,
      from: "reading notes",
    },
    { given: {}, expected: 5.3, within: 0.05, from: GDL },
    { given: { sex: "female", height_cm: 130, weight_kg: 35 }, expected: 2.1, within: 0.05, from: GDL },
  ],
});
