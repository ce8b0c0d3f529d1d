import { describeFormula } from "../describeFormula.ts";
import { heparinDose } from "./heparinDose.ts";

describeFormula(heparinDose, {
  vectors: [
    {
      given: { dose_IU_per_kg: 400, weight_kg: 80 },
      expected: 32_000,
      within: 0,
      from: "reading notes",
    },
    { given: { dose_IU_per_kg: 0 }, expected: 0, within: 0, from: "no dose" },
  ],
});
