import { describeFormula } from "../describeFormula.ts";
import { pco2AtTemperature } from "./pco2AtTemperature.ts";

/** https://clpmag.com/uncategorized/specimen-collection-patients-body-temperature/: factors 0.815, 0.72 and 1.125. */
const TABLE = "Siemens' table of 2012, whose k is about 0.018";

describeFormula(pco2AtTemperature, {
  vectors: [
    {
      given: { pco2At37_mmHg: 40, temperature_degC: 28, k: "0.0185" },
      expected: 27.3,
      within: 0.05,
      from: "reading notes",
    },
    { given: { k: "0.019" }, expected: 27, within: 0.05, from: "reading notes" },
    {
      given: { k: "0.021", temperature_degC: 27 },
      expected: 24.66,
      within: 0.005,
      from: "by hand: 40 · 10^−0.21",
    },
    { given: { temperature_degC: 37 }, expected: 40, within: 0, from: "nothing to correct" },
    { given: { temperature_degC: 32 }, expected: 32.6, within: 0.4, from: TABLE },
    { given: { temperature_degC: 29 }, expected: 28.8, within: 0.4, from: TABLE },
    { given: { temperature_degC: 40 }, expected: 45, within: 0.6, from: TABLE },
  ],
});
