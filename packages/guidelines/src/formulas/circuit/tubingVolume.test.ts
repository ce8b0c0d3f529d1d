import { describeFormula } from "../describeFormula.ts";
import { tubingVolume } from "./tubingVolume.ts";

const INCH_MM = 25.4;
const NOTES = "reading notes";

describeFormula(tubingVolume, {
  vectors: [
    {
      given: { innerDiameter_mm: (3 / 16) * INCH_MM, length_m: 1 },
      expected: 17.8,
      within: 0.05,
      from: NOTES,
    },
    { given: { innerDiameter_mm: INCH_MM / 4 }, expected: 31.7, within: 0.05, from: NOTES },
    { given: { innerDiameter_mm: (3 / 8) * INCH_MM }, expected: 71.3, within: 0.05, from: NOTES },
    { given: { innerDiameter_mm: INCH_MM / 2 }, expected: 126.7, within: 0.05, from: NOTES },
    {
      given: { innerDiameter_mm: INCH_MM / 2, length_m: 2 },
      expected: 253.4,
      within: 0.1,
      from: "twice as long",
    },
  ],
});
