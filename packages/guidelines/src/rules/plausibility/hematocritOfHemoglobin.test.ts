import { describeRule } from "../../testing/describeRule.ts";
import { hematocritOfHemoglobin } from "./hematocritOfHemoglobin.ts";

describeRule(hematocritOfHemoglobin, {
  // Thirty, and five either way.
  given: { values: { "blood.hematocrit": 35, "blood.hemoglobin": 10 } },
  met: [
    { values: { "blood.hematocrit": 25 } },
    // The patient, not the sensor: iron deficiency, 29 g of hemoglobin in 100 mL of cells.
    { values: { "blood.hematocrit": 29, "blood.hemoglobin": 8.4 } },
    // The method, not the sensor: conductivity in blood that was diluted to 7.5 g/dL.
    { values: { "blood.hematocrit": 19, "blood.hemoglobin": 7.5 } },
  ],
  breached: [
    { values: { "blood.hematocrit": 35.1 } },
    { values: { "blood.hematocrit": 24.9 } },
    { values: { "blood.hematocrit": 29, "blood.hemoglobin": 97 } },
  ],
});
