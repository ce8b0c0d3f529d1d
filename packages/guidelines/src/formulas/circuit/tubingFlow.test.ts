import { describeFormula } from "../describeFormula.ts";
import { tubingFlow } from "./tubingFlow.ts";

const from = "reading notes";

describeFormula(tubingFlow, {
  vectors: [
    { given: { innerDiameter_in: "3/16" }, expected: 1.2, within: 0, from },
    { given: { innerDiameter_in: "1/4" }, expected: 2.5, within: 0, from },
    { given: { innerDiameter_in: "3/8" }, expected: 5, within: 0, from },
    { given: { innerDiameter_in: "1/2" }, expected: 10, within: 0, from },
  ],
});
