import { describeFormula } from "../describeFormula.ts";
import { oxygenationIndex } from "./oxygenationIndex.ts";

/** gdl-lang/common-clinical-models, gdl2/Oxygenation_Index.v1.test.yml at 3e093bba; it takes mmHg, the arithmetic is the same. */
const GDL = "common-clinical-models";

describeFormula(oxygenationIndex, {
  vectors: [
    {
      given: { meanAirwayPressure_cmH2O: 16, fio2: 1, pao2_mmHg: 50 },
      expected: 32,
      within: 1e-9,
      from: "reading notes",
    },
    {
      given: { meanAirwayPressure_cmH2O: 20, fio2: 0.15, pao2_mmHg: 80 },
      expected: 3.8,
      within: 0.0501,
      from: GDL,
    },
    {
      given: { meanAirwayPressure_cmH2O: 60, fio2: 0.7, pao2_mmHg: 80 },
      expected: 52.5,
      within: 0.05,
      from: GDL,
    },
    {
      given: { meanAirwayPressure_cmH2O: 22.07, fio2: 0.7, pao2_mmHg: 600.05 },
      expected: 2.6,
      within: 0.05,
      from: GDL,
    },
  ],
});
