import { describeFormula } from "../describeFormula.ts";
import { COMS_VECTOR } from "./comsVector.ts";
import { gehanGeorge } from "./gehanGeorge.ts";

describeFormula(gehanGeorge, {
  vectors: [
    COMS_VECTOR,
    {
      given: { height_cm: 100, weight_kg: 10 },
      expected: 0.5377,
      within: 0.0001,
      from: "by hand: 0.0235 · 10^(0.84492 + 0.51456)",
    },
  ],
});
