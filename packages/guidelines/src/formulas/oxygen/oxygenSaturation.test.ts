import { describeFormula } from "../describeFormula.ts";
import { oxygenSaturation } from "./oxygenSaturation.ts";

const NOTES = "reading notes";

describeFormula(oxygenSaturation, {
  vectors: [
    { given: { po2_mmHg: 26.86 }, expected: 50, within: 0.05, from: NOTES },
    { given: { po2_mmHg: 40 }, expected: 74.9, within: 0.05, from: NOTES },
    { given: { po2_mmHg: 60 }, expected: 90.6, within: 0.05, from: NOTES },
    { given: { po2_mmHg: 100 }, expected: 97.7, within: 0.05, from: NOTES },
  ],
});
