import { describeRule } from "../../testing/describeRule.ts";
import { extractionHara24 } from "./extractionHara24.ts";

describeRule(extractionHara24, {
  // CaO2 11.655 mL/dL; at SvO2 79.8 % CvO2 is 8.800, and 24.5 % are taken up.
  given: {
    values: {
      "blood.hemoglobin": 8,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 250,
      "blood.venous.so2": 79.9,
      "blood.venous.po2": 38,
    },
  },
  breached: [{ values: { "blood.venous.so2": 79.7 } }, { values: { "blood.venous.so2": 60 } }],
});
