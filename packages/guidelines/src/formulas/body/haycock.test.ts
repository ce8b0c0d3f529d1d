import { describeFormula } from "../describeFormula.ts";
import { COMS_VECTOR } from "./comsVector.ts";
import { haycock } from "./haycock.ts";

describeFormula(haycock, {
  vectors: [
    COMS_VECTOR,
    {
      given: { height_cm: 100, weight_kg: 10 },
      expected: 0.5195,
      within: 0.0001,
      from: "by hand: 0.024265 · 10^(0.7928 + 0.5378)",
    },
  ],
});
