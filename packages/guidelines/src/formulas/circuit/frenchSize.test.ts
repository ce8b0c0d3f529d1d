import { describeFormula } from "../describeFormula.ts";
import { frenchSize } from "./frenchSize.ts";

describeFormula(frenchSize, {
  vectors: [
    { given: { size_Fr: 18 }, expected: 6, within: 1e-9, from: "a third of a millimeter each" },
    { given: { size_Fr: 25 }, expected: 8.333, within: 0.0005, from: "a third of a millimeter each" },
  ],
});
