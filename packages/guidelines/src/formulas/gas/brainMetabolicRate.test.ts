import { expect, it } from "vitest";
import { describeFormula } from "../describeFormula.ts";
import { FORMULAS } from "../registry.ts";
import { brainMetabolicRate } from "./brainMetabolicRate.ts";

describeFormula(brainMetabolicRate, {
  vectors: [
    { given: { brainTemperature_degC: 28 }, expected: 40, within: 0.5, from: "reading notes" },
    { given: { brainTemperature_degC: 18 }, expected: 14, within: 0.5, from: "reading notes" },
    { given: { brainTemperature_degC: 27 }, expected: 36, within: 0.5, from: "Croughwell 1992: 64 % less" },
    { given: { brainTemperature_degC: 37 }, expected: 100, within: 0, from: "definition" },
  ],
});

it("is never printed as of the whole body, and its coefficient stands nowhere else", () => {
  const { label, limits, inputs } = brainMetabolicRate;
  expect(`${label.en} ${label.es}`).toMatch(/brain.*cerebro/);
  expect(limits.en).toContain("never of the whole body");
  expect(inputs.map(({ name }) => name)).toEqual(["brainTemperature_degC"]);
  expect(FORMULAS.filter(({ formula }) => /\^\(\(T|Q10/.test(formula))).toEqual([brainMetabolicRate]);
});
