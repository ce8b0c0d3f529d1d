import { describeFormula } from "../describeFormula.ts";
import { oxygenTransfer } from "./oxygenTransfer.ts";

describeFormula(oxygenTransfer, {
  vectors: [
    {
      given: {
        bloodFlow_L_per_min: 5,
        hemoglobin_g_per_dL: 10,
        inletSo2_percent: 65,
        inletPo2_mmHg: 40,
        outletSo2_percent: 100,
        outletPo2_mmHg: 400,
      },
      expected: 294,
      within: 0.5,
      from: "reading notes",
    },
    { given: { bloodFlow_L_per_min: 0 }, expected: 0, within: 0, from: "no flow, no transfer" },
    {
      given: { inletSo2_percent: 100, inletPo2_mmHg: 400, outletSo2_percent: 65, outletPo2_mmHg: 40 },
      expected: -294,
      within: 0.5,
      from: "the samples mixed up",
    },
  ],
});
