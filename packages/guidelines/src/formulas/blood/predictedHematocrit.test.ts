import { describeFormula } from "../describeFormula.ts";
import { predictedHematocrit } from "./predictedHematocrit.ts";

const NOTES = "reading notes";

describeFormula(predictedHematocrit, {
  vectors: [
    {
      given: { hematocrit_percent: 40, bloodVolume_L: 5.319, prime_L: 1.4, fluids_L: 0 },
      expected: 31.7,
      within: 0.05,
      from: NOTES,
    },
    { given: { prime_L: 0.9 }, expected: 34.2, within: 0.05, from: NOTES },
    {
      given: { prime_L: 0.4, fluids_L: 0.5 },
      expected: 34.2,
      within: 0.05,
      from: "fluids dilute as prime does",
    },
    { given: { hematocrit_percent: 36, bloodVolume_L: 3.768 }, expected: 26.2, within: 0.05, from: NOTES },
  ],
});
