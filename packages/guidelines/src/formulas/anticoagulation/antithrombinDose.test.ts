import { describeFormula } from "../describeFormula.ts";
import { antithrombinDose } from "./antithrombinDose.ts";

describeFormula(antithrombinDose, {
  vectors: [
    {
      given: { wanted_percent: 120, present_percent: 50, weight_kg: 70 },
      expected: 3500,
      within: 1e-9,
      from: "by hand: 70 % for 70 kg is 50 IU for each kg",
    },
    { given: { present_percent: 120 }, expected: 0, within: 0, from: "nothing wanted" },
  ],
  refused: [{ given: { wanted_percent: 40 }, field: "wanted_percent" }],
});
