import { describeFormula } from "../describeFormula.ts";
import { protamineDose } from "./protamineDose.ts";

describeFormula(protamineDose, {
  vectors: [
    {
      given: { heparin_IU: 32_000, ratio_mg_per_100_IU: 0.8 },
      expected: 256,
      within: 1e-9,
      from: "reading notes",
    },
    { given: { ratio_mg_per_100_IU: 2.6 }, expected: 832, within: 1e-9, from: "reading notes, upper bound" },
  ],
});
