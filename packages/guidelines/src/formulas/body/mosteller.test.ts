import { describeFormula } from "../describeFormula.ts";
import { mosteller } from "./mosteller.ts";

/** openEHR/gdl-guideline-models, fixtures/BSA_Mosteller_calculation.v0.1.0.fixture.yml at 07add6c5. */
const GDL = "gdl-guideline-models, cases 01 and 02";

describeFormula(mosteller, {
  vectors: [
    { given: { height_cm: 180, weight_kg: 80 }, expected: 2, within: 1e-9, from: "√4" },
    { given: { height_cm: 98, weight_kg: 15 }, expected: 0.639, within: 0.0005, from: "reading notes" },
    { given: { height_cm: 154, weight_kg: 49 }, expected: 1.45, within: 0.005, from: GDL },
    { given: { height_cm: 185, weight_kg: 75 }, expected: 1.96, within: 0.005, from: GDL },
  ],
});
