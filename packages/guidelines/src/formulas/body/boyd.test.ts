import { describeFormula } from "../describeFormula.ts";
import { COMS_VECTOR } from "./comsVector.ts";
import { boyd } from "./boyd.ts";

describeFormula(boyd, {
  vectors: [
    COMS_VECTOR,
    {
      given: { height_cm: 100, weight_kg: 10 },
      expected: 0.524,
      within: 0.0001,
      from: "by hand: 0.0003207 · 10^0.6 · 10^(4 · (0.7285 − 0.0752))",
    },
  ],
});
