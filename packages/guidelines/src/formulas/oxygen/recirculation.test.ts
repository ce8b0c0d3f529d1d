import { describeFormula } from "../describeFormula.ts";
import { recirculation } from "./recirculation.ts";

describeFormula(recirculation, {
  vectors: [
    {
      given: { inletSo2_percent: 82, outletSo2_percent: 100, venousSo2_percent: 65 },
      expected: 48.6,
      within: 0.05,
      from: "reading notes",
    },
    { given: { inletSo2_percent: 65 }, expected: 0, within: 0, from: "nothing comes back" },
    { given: { inletSo2_percent: 100 }, expected: 100, within: 0, from: "all comes back" },
  ],
  refused: [
    { given: { venousSo2_percent: 83 }, field: "venousSo2_percent" },
    { given: { outletSo2_percent: 81 }, field: "outletSo2_percent" },
    {
      given: { inletSo2_percent: 65, outletSo2_percent: 65, venousSo2_percent: 65 },
      field: "outletSo2_percent",
    },
  ],
});
