import { describeFormula } from "../describeFormula.ts";
import { phAtTemperature } from "./phAtTemperature.ts";

/** https://clpmag.com/uncategorized/specimen-collection-patients-body-temperature/: Siemens' table of 2012, 0.015 per °C. */
const TABLE = "Siemens' table, which rounds to 0.015 per °C";

describeFormula(phAtTemperature, {
  vectors: [
    { given: { ph37: 7.4, temperature_degC: 28 }, expected: 7.532, within: 0.0005, from: "reading notes" },
    { given: { temperature_degC: 37 }, expected: 7.4, within: 0, from: "nothing to correct" },
    { given: { temperature_degC: 32 }, expected: 7.475, within: 0.003, from: TABLE },
    { given: { temperature_degC: 29 }, expected: 7.52, within: 0.003, from: TABLE },
    { given: { temperature_degC: 40 }, expected: 7.355, within: 0.003, from: TABLE },
    {
      given: { ph37: 7.2, temperature_degC: 27 },
      expected: 7.334,
      within: 1e-9,
      from: "by hand: 7.2 + (0.0147 − 0.0013) · 10",
    },
  ],
});
